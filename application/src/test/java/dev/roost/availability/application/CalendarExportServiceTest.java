package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.NOON;

import dev.roost.availability.api.ExportView;
import dev.roost.availability.api.HostCalendarExports;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.availability.InMemoryCalendarExports;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeListings;

class CalendarExportServiceTest {

  private static final Channel AIRBNB = new Channel("airbnb");

  private final ListingId flat = FakeListings.id(1);
  private final FakeListings listings = new FakeListings();
  private final CalendarExportService exports = new CalendarExportService(new InMemoryCalendarExports(),
      new CalendarAccess(listings), new ExportTokens(_ -> new byte[32]), new SequentialIds(),
      MutableClock.at(NOON));

  CalendarExportServiceTest() {
    listings.add(FakeListings.flat(1));
  }

  @Test
  void shouldGiveEachChannelAnAddressOfItsOwn() {
    // when
    var airbnb = exports.open(Actors.host(), flat, AIRBNB);
    var vrbo = exports.open(Actors.host(), flat, new Channel("vrbo"));
    // then
    assertThat(airbnb.token()).matches("[\\w-]{48}").isNotEqualTo(vrbo.token());
    assertThat(exports.list(Actors.host(), flat)).containsExactly(airbnb, vrbo);
  }

  @Test
  void shouldKeepTheAddressOfAChannelThatReadsAlready() {
    var first = exports.open(Actors.host(), flat, AIRBNB);
    assertThat(exports.open(Actors.host(), flat, AIRBNB)).isEqualTo(first);
  }

  @Test
  void shouldChangeTheAddressOnceForEachVersionThatWasRead() {
    // given
    var first = exports.open(Actors.host(), flat, AIRBNB);
    // when
    var second = exports.rotate(Actors.host(), flat, AIRBNB, 1);
    // then
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.token()).isNotEqualTo(first.token());
    assertThat(refusal(() -> exports.rotate(Actors.host(), flat, AIRBNB, 1)))
        .isEqualTo(new VersionStale("calendar export", 2));
    assertThat(exports.list(Actors.host(), flat)).extracting(ExportView::token).containsExactly(second.token());
  }

  @Test
  void shouldGiveAnotherAddressAfterAnEnd() {
    // given
    var first = exports.open(Actors.host(), flat, AIRBNB);
    // when
    exports.close(Actors.host(), flat, AIRBNB);
    exports.close(Actors.host(), flat, AIRBNB);
    // then
    assertThat(exports.list(Actors.host(), flat)).isEmpty();
    assertThat(refusal(() -> exports.rotate(Actors.host(), flat, AIRBNB, 1)))
        .isEqualTo(new NotFound("calendar export", "airbnb"));
    assertThat(exports.open(Actors.host(), flat, AIRBNB).token()).isNotEqualTo(first.token());
  }

  @Test
  void shouldHaveRoomForTwenty() {
    for (var number = 1; number <= HostCalendarExports.MOST; number++) {
      exports.open(Actors.host(), flat, new Channel("channel-" + number));
    }
    assertThat(refusal(() -> exports.open(Actors.host(), flat, AIRBNB))).isEqualTo(new TooManyChannels(20));
    assertThat(exports.open(Actors.host(), flat, new Channel("channel-1")).version()).isEqualTo(1);
  }

  @Test
  void shouldBeForHostsWhoMayChangeTheCalendar() {
    // given
    listings.change(flat, it -> FakeListings.withCoHost(it, Actors.BERT, Set.of(HostRight.VIEW)));
    // then
    assertThat(refusalOf(Actor.anonymous())).isInstanceOf(NotLoggedIn.class);
    assertThat(refusalOf(Actors.integration(Actors.ANNA, Scope.CALENDAR_READ))).isInstanceOf(ScopeMissing.class);
    assertThat(refusalOf(Actors.host(Actors.BERT))).isInstanceOf(NotAllowed.class);
    assertThat(refusalOf(Actors.admin())).isInstanceOf(NotAllowed.class);
    assertThat(refusalOf(Actors.guest())).isInstanceOf(NotFound.class);
  }

  private Refusal refusalOf(Actor actor) {
    exports.open(Actors.host(), flat, AIRBNB);
    var refusal = refusal(() -> exports.list(actor, flat));
    assertThat(refusal(() -> exports.open(actor, flat, AIRBNB))).isEqualTo(refusal);
    assertThat(refusal(() -> exports.rotate(actor, flat, AIRBNB, 1))).isEqualTo(refusal);
    assertThat(refusal(() -> exports.close(actor, flat, AIRBNB))).isEqualTo(refusal);
    return refusal;
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
