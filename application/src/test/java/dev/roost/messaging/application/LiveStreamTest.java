package dev.roost.messaging.application;

import static dev.roost.messaging.application.MessagingDesk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.listing.contract.HostRight;
import dev.roost.messaging.api.LiveMessages;
import dev.roost.messaging.api.LiveStream;
import dev.roost.messaging.api.LiveStream.LiveMessage;
import dev.roost.messaging.contract.MessagingRefusal.LivePositionForgotten;
import dev.roost.messaging.contract.MessagingRefusal.TooManyStreams;
import dev.roost.platform.InvalidSetting;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import roosttest.identity.Actors;
import roosttest.messaging.MessagingFixture;

/** Streams on arrivals in memory; nobody waits in them. */
class LiveStreamTest {

  private final MessagingDesk desk = new MessagingDesk();
  private final LiveSettings settings = new LiveSettings(2, 3, Duration.ofSeconds(60));
  private final LiveHub hub = new LiveHub(settings);
  private final LiveRetention retention = new LiveRetention(desk.arrivals, desk.clock);
  private final LiveMessages live = new LiveMessageService(hub, desk.reads, retention);
  private final LiveWatch watch = new LiveWatch(hub, desk.reads,
      new StaticListableBeanFactory().getBeanProvider(LiveNudges.class), settings);

  @Test
  void shouldTellBothSidesWhatIsSaidFromThenOn() {
    // given
    desk.ask("Before");
    var guest = open(Actors.guest(), null);
    var host = open(Actors.host(), null);
    var stranger = open(Actors.guest(BERT), null);
    assertThat(now(guest)).isEmpty();
    // when
    desk.ask("Is there a lift?");
    hub.wakeAll();
    // then
    assertThat(texts(now(guest))).containsExactly("Is there a lift?");
    assertThat(texts(now(host))).containsExactly("Is there a lift?");
    assertThat(now(stranger)).isEmpty();
  }

  @Test
  void shouldGoOnWhereAnotherStreamEnded() {
    // given
    var first = open(Actors.guest(), null);
    desk.ask("One");
    hub.wakeAll();
    var last = now(first).getLast().position();
    first.close();
    desk.ask("Two");
    desk.ask("Three");
    // when
    var second = open(Actors.guest(), last);
    // then
    assertThat(texts(now(second))).containsExactly("Two", "Three");
    assertThat(texts(now(open(Actors.guest(), first.position())))).contains("Two", "Three");
  }

  /** What is committed late stands before what was told already: the position must not have passed it. */
  @Test
  void shouldLoseNothingThatIsCommittedLate() {
    // given
    var stream = open(Actors.guest(), null);
    var asked = desk.ask("Hello");
    var slow = desk.arrivals.open();
    desk.ask("Quick");
    hub.wakeAll();
    // when
    var seen = new ArrayList<>(now(stream));
    // then
    assertThat(texts(seen)).as("nobody waits for a slow transaction").containsExactly("Hello", "Quick");
    // when
    var conversation = desk.stored.find(asked.conversation()).orElseThrow();
    desk.arrivals.add(conversation, MessagingFixture.said(conversation, "Slow"), slow);
    desk.arrivals.over();
    hub.wakeAll();
    seen.addAll(now(stream));
    // then
    assertThat(texts(seen)).containsExactly("Hello", "Quick", "Slow");
    assertThat(texts(now(open(Actors.guest(), seen.get(1).position())))).as("nor is it lost to whoever comes back")
        .contains("Slow");
  }

  /** The control: whoever takes what was told last for the position loses it. */
  @Test
  void shouldLoseItWithoutTheHorizon() {
    // given
    var asked = desk.ask("Hello");
    var slow = desk.arrivals.open();
    desk.ask("Quick");
    var readers = new Arrivals.Readers(CARA, Set.of());
    var last = desk.arrivals.after(readers, new Position(0, 0), 9).getLast().position();
    // when
    var conversation = desk.stored.find(asked.conversation()).orElseThrow();
    desk.arrivals.add(conversation, MessagingFixture.said(conversation, "Slow"), slow);
    // then
    assertThat(desk.arrivals.after(readers, last, 9)).isEmpty();
  }

  @Test
  void shouldTellMoreThanItReadsAtOnceWithSomethingOpenMeanwhile() {
    // given
    var stream = open(Actors.guest(), null);
    desk.arrivals.open();
    var many = 3 * LiveReads.AT_ONCE + 7;
    for (var nth = 0; nth < many; nth++) {
      desk.ask("Message " + nth);
    }
    hub.wakeAll();
    // when
    var seen = new ArrayList<LiveMessage>();
    for (var round = 0; round < 9; round++) {
      seen.addAll(now(stream));
    }
    // then
    assertThat(seen).hasSize(many);
    assertThat(new HashSet<>(texts(seen))).hasSize(many);
    // when
    desk.arrivals.over();
    hub.wakeAll();
    // then
    assertThat(now(stream)).isEmpty();
    desk.ask("Last");
    hub.wakeAll();
    assertThat(texts(now(stream))).containsExactly("Last");
  }

  /** Something is committed late between two looks of the same turn: the ids of what the second one finds must not pass it. */
  @Test
  void shouldNotPassWhatIsCommittedBetweenTwoLooks() {
    // given
    var conversation = desk.stored.find(desk.ask("Hello").conversation()).orElseThrow();
    var slow = desk.arrivals.open();
    var late = new LateArrivals(desk.arrivals, () -> {
      desk.arrivals.add(conversation, MessagingFixture.said(conversation, "Slow"), slow);
      desk.arrivals.over();
    });
    var stream = new ReaderStream(CARA, new LiveReads(late, new ConversationAccess(desk.listings)),
        desk.arrivals.horizon(), () -> {});
    for (var nth = 0; nth < LiveReads.AT_ONCE; nth++) {
      desk.ask("Message " + nth);
    }
    assertThat(stream.next(Duration.ZERO)).hasSize(LiveReads.AT_ONCE);
    desk.ask("Last");
    // when
    late.afterLooks(1);
    var last = stream.next(Duration.ZERO);
    // then
    assertThat(texts(last)).containsExactly("Last");
    assertThat(texts(now(open(Actors.guest(), last.getFirst().position())))).contains("Slow");
    assertThat(texts(stream.next(Duration.ZERO))).containsExactly("Slow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1 PT2S", "1 0 PT2S", "1 1 PT0.099S", "1 1 PT60.001S"})
  void shouldRefuseSettingsThatMakeNoSense(String text) {
    var values = text.split(" ", -1);
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> new LiveSettings(Integer.parseInt(values[0]),
        Integer.parseInt(values[1]), Duration.parse(values[2]))).withMessageStartingWith("ROOST_LIVE_");
  }

  @Test
  void shouldBeWokenByNudgesForItsOwn() {
    // given
    var guest = open(Actors.guest(), null);
    now(guest);
    desk.ask("Hello");
    // then
    assertThat(now(guest)).as("nobody looks without having been woken").isEmpty();
    hub.wake(new Nudge(LOFT, BERT));
    assertThat(now(guest)).isEmpty();
    hub.wake(new Nudge(LOFT, CARA));
    assertThat(texts(now(guest))).containsExactly("Hello");
  }

  /** Without a single nudge. */
  @Test
  void shouldFindByItselfWhatNobodyNudgedFor() {
    // given
    var host = open(Actors.host(), null);
    var other = open(Actors.guest(BERT), null);
    watch.look();
    now(host);
    now(other);
    desk.ask("Hello");
    // when
    watch.look();
    // then
    assertThat(texts(now(host))).containsExactly("Hello");
    watch.look();
    assertThat(now(host)).isEmpty();
  }

  @Test
  void shouldTellNothingMoreToWhoIsNoCoHostAnyMore() {
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW);
    var stream = open(Actors.host(BERT), null);
    desk.ask("One");
    hub.wakeAll();
    assertThat(now(stream)).hasSize(1);
    // when
    desk.listings.withCoHost(LOFT, BERT, HostRight.EDIT_CALENDAR);
    desk.ask("Two");
    hub.wakeAll();
    // then
    assertThat(now(stream)).isEmpty();
  }

  @Test
  void shouldBoundStreamsOfAUserAndOfTheNode() {
    // given
    var first = open(Actors.guest(), null);
    open(Actors.guest(), null);
    // then
    assertThat(refusalOf(() -> open(Actors.guest(), null))).isEqualTo(new TooManyStreams(2, 10));
    open(Actors.host(), null);
    assertThat(refusalOf(() -> open(Actors.guest(BERT), null))).isEqualTo(new TooManyStreams(3, 10));
    // when
    first.close();
    // then
    open(Actors.guest(BERT), null);
    assertThat(hub.count()).isEqualTo(3);
  }

  @Test
  void shouldEndWithTheNode() {
    // given
    var stream = open(Actors.guest(), null);
    watch.start();
    assertThat(watch.isRunning()).isTrue();
    // when
    watch.stop();
    // then
    assertThat(stream.isOver()).isTrue();
    assertThat(stream.next(Duration.ofDays(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "1-", "-1-1", "1-1-1", "99999999999999999999-0", "1.5-0"})
  void shouldRefuseWhatIsNoPosition(String text) {
    assertThat(refusalOf(() -> open(Actors.guest(), text)))
        .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("Last-Event-ID"));
  }

  @Test
  void shouldSayWhereSomethingIsMissing() {
    // given
    var stream = open(Actors.guest(), null);
    var before = stream.position();
    desk.ask("Old");
    hub.wakeAll();
    now(stream);
    var after = stream.position();
    stream.close();
    desk.clock.advance(Duration.ofDays(8));
    // when
    assertThat(retention.forgetSome()).isEqualTo(1);
    // then
    assertThat(refusalOf(() -> open(Actors.guest(), before))).isInstanceOf(LivePositionForgotten.class);
    assertThat(refusalOf(() -> open(Actors.guest(), "999999-0"))).isInstanceOf(LivePositionForgotten.class);
    assertThat(now(open(Actors.guest(), after))).isEmpty();
  }

  @Test
  void shouldBeForWhoHasLoggedIn() {
    assertThat(refusalOf(() -> live.open(Actor.anonymous(), null))).isEqualTo(new NotLoggedIn());
    assertThat(hub.isEmpty()).isTrue();
  }

  private LiveStream open(Actor reader, @Nullable String after) {
    return live.open(reader, after);
  }

  private static List<LiveMessage> now(LiveStream stream) {
    return stream.next(Duration.ZERO);
  }

  private static List<String> texts(List<LiveMessage> messages) {
    return messages.stream().map(it -> it.message().text()).toList();
  }
}
