package roosttest.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.LOFT;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;
import static roosttest.notification.EventFixture.event;
import static roosttest.notification.EventFixture.paidOut;
import static roosttest.notification.EventFixture.published;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.EventLog.Logged;
import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.application.Position;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of events does. */
public abstract class EventLogContract {

  private static final Set<EventType> ALL = EnumSet.allOf(EventType.class);
  private static final Readers EVERYBODY = new Readers(true, BERT, Set.of());

  protected abstract EventLog log();

  @Test
  void shouldTellWhatWasAppendedWordForWordInItsOrder() {
    // given
    var full = event(EventType.REFUND_FAILED, new EventData(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
        UUID.randomUUID(), "OWED"), NOON);
    var empty = event(EventType.VERIFICATION_APPROVED, EventData.nothing(), NOON);
    // when
    log().append(full, CARA);
    log().append(empty, null);
    // then
    var read = settled(EVERYBODY, 2);
    assertThat(read).extracting(Logged::event).containsExactly(full, empty);
    assertThat(read).extracting(Logged::user).containsExactly(CARA, null);
    assertThat(read.getFirst().position()).isLessThan(read.getLast().position());
  }

  @Test
  void shouldGoOnAfterAPosition() {
    // given
    log().append(confirmed(), CARA);
    log().append(published(), null);
    log().append(paidOut(), ANNA);
    var first = settled(EVERYBODY, 3).getFirst().position();
    // then
    assertThat(log().read(EVERYBODY, ALL, first, log().horizon(), 1)).extracting(it -> it.event().type())
        .containsExactly(EventType.LISTING_PUBLISHED);
    assertThat(log().read(EVERYBODY, ALL, first, log().horizon(), 9)).hasSize(2);
    assertThat(log().read(EVERYBODY, ALL, log().horizon(), log().horizon(), 9)).isEmpty();
  }

  @Test
  void shouldTellEachOnlyWhatConcernsThem() {
    // given
    var stay = confirmed();
    var listing = published();
    var payout = paidOut();
    log().append(stay, CARA);
    log().append(listing, null);
    log().append(payout, ANNA);
    settled(EVERYBODY, 3);
    // then
    assertThat(events(of(CARA))).containsExactly(stay);
    assertThat(events(new Readers(false, ANNA, Set.of(LOFT)))).containsExactly(stay, listing, payout);
    assertThat(events(new Readers(false, BERT, Set.of(LOFT)))).containsExactly(stay, listing);
    assertThat(events(of(BERT))).isEmpty();
  }

  @Test
  void shouldTellOnlyTypesThatAreAskedFor() {
    // given
    log().append(confirmed(), CARA);
    log().append(published(), null);
    settled(EVERYBODY, 2);
    // then
    assertThat(log().read(EVERYBODY, Set.of(EventType.LISTING_PUBLISHED), Position.START, log().horizon(), 9))
        .extracting(it -> it.event().type()).containsExactly(EventType.LISTING_PUBLISHED);
  }

  @Test
  void shouldForgetWhatIsOldSomeAtATime() {
    // given
    var old = NOON.minus(Duration.ofDays(31));
    for (int i = 0; i < 3; i++) {
      log().append(event(EventType.LISTING_CHANGED, EventData.ofListing(LOFT.value()), old), null);
    }
    var young = published();
    log().append(young, null);
    // then
    assertThat(log().forget(NOON, 2)).isEqualTo(2);
    assertThat(log().forget(NOON, 2)).isEqualTo(1);
    assertThat(settled(EVERYBODY, 1)).extracting(Logged::event).containsExactly(young);
  }

  /** Whoever else uses the same server may have something open for a moment. */
  protected List<Logged> settled(Readers readers, int many) {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20))
        .until(() -> log().read(readers, ALL, Position.START, log().horizon(), 99), it -> it.size() == many);
  }

  private List<EventView> events(Readers readers) {
    return log().read(readers, ALL, Position.START, log().horizon(), 99).stream().map(Logged::event).toList();
  }

  private static Readers of(UserId user) {
    return new Readers(false, user, Set.of());
  }
}
