package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.LOFT;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;
import static roosttest.notification.EventFixture.event;
import static roosttest.notification.EventFixture.paidOut;
import static roosttest.notification.EventFixture.published;

import dev.roost.listing.contract.HostRight;
import dev.roost.notification.api.EventSlice;
import dev.roost.notification.api.EventView;
import dev.roost.notification.api.ReadEvents;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.NotificationRefusal.EventsForgotten;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeListings;
import roosttest.identity.Actors;
import roosttest.notification.InMemoryEventLog;
import roosttest.platform.MutableClock;

class ChangeFeedServiceTest {

  private static final Duration KEPT = Duration.ofDays(30);

  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final EventRetention retention = new EventRetention(log, clock, KEPT);
  private final ChangeFeedService feed = new ChangeFeedService(log,
      new FakeListings().with(LOFT).withCoHost(LOFT, BERT, HostRight.VIEW), retention, clock);

  @Test
  void shouldGoOnWhereTheLastSliceEndedAlsoWhereThereIsNothingYet() {
    // given
    var first = append(confirmed());
    var second = append(confirmed());
    // then
    var one = read(Actors.host(), null, 1);
    assertThat(one.events()).containsExactly(first);
    assertThat(one.more()).isTrue();
    var two = read(Actors.host(), one.next(), 1);
    assertThat(two.events()).containsExactly(second);
    assertThat(two.more()).isFalse();
    var none = read(Actors.host(), two.next(), 1);
    assertThat(none.events()).isEmpty();
    var third = append(confirmed());
    assertThat(read(Actors.host(), none.next(), 1).events()).containsExactly(third);
  }

  @Test
  void shouldTellGuestsHostsAndAdministratorsWhatIsTheirs() {
    // given
    var stay = confirmed();
    log.append(stay, CARA);
    var payout = paidOut();
    log.append(payout, ANNA);
    // then
    assertThat(read(Actors.guest(), null, 9).events()).containsExactly(stay);
    assertThat(read(Actors.host(), null, 9).events()).containsExactly(stay, payout);
    assertThat(read(Actors.host(BERT), null, 9).events()).containsExactly(stay);
    assertThat(read(Actors.admin(), null, 9).events()).containsExactly(stay, payout);
    assertThat(read(Actors.host(Actors.someone()), null, 9).events()).isEmpty();
  }

  @Test
  void shouldTellIntegrationsWhatTheirScopesRead() {
    // given
    var stay = append(confirmed());
    append(published());
    var payout = paidOut();
    log.append(payout, ANNA);
    // then
    assertThat(read(Actors.integration(ANNA, Scope.BOOKINGS_READ), null, 9).events()).containsExactly(stay);
    assertThat(read(Actors.integration(ANNA, Scope.PAYOUTS_READ), null, 9).events()).containsExactly(payout);
    assertThat(refused(Actors.integration(ANNA, Scope.PROFILE_READ), Set.of()))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_READ));
    assertThat(refused(Actors.integration(ANNA, Scope.BOOKINGS_READ), Set.of(EventType.PAYOUT_SENT)))
        .isEqualTo(new ScopeMissing(Scope.PAYOUTS_READ));
    assertThat(refused(Actor.anonymous(), Set.of())).isEqualTo(new NotLoggedIn());
  }

  /** An administrator's key that was not made to administrate reads what its owner would read as anybody. */
  @Test
  void shouldNotTellAnAdministratorsLesserKeyEverything() {
    // given
    append(confirmed());
    // then
    assertThat(read(Actor.integration(Actors.ADA, Set.of(Role.ADMIN), Set.of(Scope.BOOKINGS_READ)), null, 9).events())
        .isEmpty();
    assertThat(read(Actor.integration(Actors.ADA, Set.of(Role.ADMIN), Set.of(Scope.ADMIN)), null, 9).events())
        .hasSize(1);
  }

  @Test
  void shouldRefuseCursorsWhoseEventsMayBeForgotten() {
    // given
    append(confirmed());
    var cursor = read(Actors.host(), null, 9).next();
    // when, then
    clock.advance(KEPT);
    assertThat(read(Actors.host(), cursor, 9).events()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(refused(Actors.host(), cursor)).isEqualTo(new EventsForgotten(clock.instant().minus(KEPT)));
  }

  /** What follows an old event is forgotten soon after it. */
  @Test
  void shouldRefuseACursorAfterAnOldEventOnceThatIsTooOld() {
    // given
    append(event(EventType.LISTING_CHANGED, EventData.ofListing(LOFT.value()), NOON.minus(Duration.ofDays(29))));
    append(published());
    var cursor = read(Actors.host(), null, 1).next();
    // when
    clock.advance(Duration.ofDays(2));
    // then
    assertThat(refused(Actors.host(), cursor)).isInstanceOf(EventsForgotten.class);
    assertThat(read(Actors.host(), null, 9).events()).hasSize(2);
  }

  /** As after a database was replaced by an older copy of itself. */
  @Test
  void shouldRefuseCursorsOfAFutureThatIsNoMore() {
    assertThat(refused(Actors.host(), "99.1." + NOON.getEpochSecond())).isInstanceOf(EventsForgotten.class);
  }

  @Test
  void shouldForgetEventsADayAfterTheirTime() {
    // given
    append(confirmed());
    // when, then
    clock.advance(KEPT.plusDays(1));
    retention.run();
    assertThat(read(Actors.host(), null, 9).events()).hasSize(1);
    clock.advance(Duration.ofMillis(1));
    retention.run();
    assertThat(read(Actors.host(), null, 9).events()).isEmpty();
  }

  @Test
  void shouldNotBeToldToKeepLessThanIsPromised() {
    assertThatThrownBy(() -> new EventRetention(log, clock, Duration.ofDays(29)))
        .hasMessageContaining("roost.events.kept");
  }

  private EventView append(EventView event) {
    log.append(event, null);
    return event;
  }

  private EventSlice read(Actor actor, @Nullable String after, int limit) {
    return feed.read(actor, new ReadEvents(Set.of(), new PageRequest(after, limit)));
  }

  private Object refused(Actor actor, Set<EventType> types) {
    return catchThrowableOfType(Refused.class,
        () -> feed.read(actor, new ReadEvents(types, PageRequest.first(9)))).refusal();
  }

  private Object refused(Actor actor, String cursor) {
    return catchThrowableOfType(Refused.class, () -> read(actor, cursor, 9)).refusal();
  }
}
