package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.LeftOut;
import dev.roost.shared.StayDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FeedReconciliationTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID NEW = new UUID(0, 9);

  @Test
  void shouldInsertMoveAndRemove() {
    // when
    var now = reconcile(List.of(known(ONE, "a", may(1, 3)), known(TWO, "b", may(5, 7))), told("a", may(2, 4)),
        told("c", may(10, 12)));
    // then
    assertThat(now.events()).containsExactlyInAnyOrder(known(ONE, "a", may(2, 4)), known(NEW, "c", may(10, 12)));
    assertThat(now).extracting("added", "moved", "renamed", "removed").containsExactly(1, 1, 0, 1);
  }

  @Test
  void shouldFindEventsAgainThatAreCalledSomethingElseEachTime() {
    // when
    var now = reconcile(List.of(known(ONE, "a", may(1, 3)), known(TWO, "b", may(5, 7))), told("x", may(1, 3)),
        told("y", may(5, 7)));
    // then
    assertThat(now.events()).containsExactlyInAnyOrder(known(ONE, "x", may(1, 3)), known(TWO, "y", may(5, 7)));
    assertThat(now).extracting("added", "moved", "renamed", "removed").containsExactly(0, 0, 2, 0);
  }

  @Test
  void shouldKeepWhatRepeatsApart() {
    // given
    var known = List.of(known(ONE, "a", may(1, 2)), known(TWO, "a", may(8, 9)));
    // when
    var now = reconcile(known, told("a", may(8, 9)), told("a", may(15, 16)));
    // then
    assertThat(now.events()).containsExactlyInAnyOrder(known(TWO, "a", may(8, 9)), known(ONE, "a", may(15, 16)));
  }

  @Test
  void shouldTakeTwoEventsOfTheSameNightsForTwo() {
    assertThat(reconcile(List.of(known(ONE, "a", may(1, 3))), told("b", may(1, 3)), told("a", may(1, 3))).events())
        .containsExactlyInAnyOrder(known(ONE, "a", may(1, 3)), known(NEW, "b", may(1, 3)));
  }

  @Test
  void shouldTakeTheSameEventOnce() {
    assertThat(reconcile(List.of(), told("a", may(1, 3)), told("a", may(1, 3))).events()).hasSize(1);
  }

  /** What is there but could not be understood is not gone. */
  @Test
  void shouldKeepWhatWasLeftOut() {
    // given
    var known = List.of(known(ONE, "a", may(1, 3)), known(TWO, "b", may(5, 7)));
    // when
    var now = FeedReconciliation.of(known, new FeedContents(List.of(), Map.of("a", LeftOut.UNREADABLE_DATE), 0),
        () -> NEW);
    // then
    assertThat(now.events()).containsExactly(known(ONE, "a", may(1, 3)));
    assertThat(now.removed()).isEqualTo(1);
  }

  @Property(tries = 300)
  void shouldEndWithExactlyWhatWasTold(@ForAll("feeds") List<FeedEvent> before,
      @ForAll("feeds") List<FeedEvent> after) {
    // given
    var ids = Stream.iterate(1L, it -> it + 1).map(it -> new UUID(1, it)).iterator();
    var first = FeedReconciliation.of(List.of(), contents(before), ids::next);
    // when
    var second = FeedReconciliation.of(first.events(), contents(after), ids::next);
    // then
    assertThat(second.events()).extracting(it -> new FeedEvent(it.uid(), it.nights()))
        .containsExactlyInAnyOrderElementsOf(after.stream().distinct().toList());
    assertThat(second.nights()).isEqualTo(NightSet.of(after.stream().map(FeedEvent::nights).toList()));
    assertThat(second.events()).extracting(ImportedEvent::id).doesNotHaveDuplicates();
    assertThat(second.added() - second.removed()).isEqualTo(second.events().size() - first.events().size());
    assertThat(FeedReconciliation.of(second.events(), contents(after), ids::next))
        .as("once more changes nothing").extracting("added", "moved", "renamed", "removed").containsExactly(0, 0, 0, 0);
  }

  @Provide
  Arbitrary<List<FeedEvent>> feeds() {
    var nights = Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 8))
        .as((from, count) -> may(from, from + count));
    return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), nights).as(FeedEvent::new).list().ofMaxSize(8);
  }

  private static FeedReconciliation reconcile(List<ImportedEvent> known, FeedEvent... told) {
    return FeedReconciliation.of(known, contents(List.of(told)), () -> NEW);
  }

  private static FeedContents contents(List<FeedEvent> events) {
    return new FeedContents(new ArrayList<>(events), Map.of(), 0);
  }

  private static ImportedEvent known(UUID id, String uid, StayDates nights) {
    return new ImportedEvent(id, uid, nights);
  }

  private static FeedEvent told(String uid, StayDates nights) {
    return new FeedEvent(uid, nights);
  }
}
