package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.PayoutAccountView;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class HostPayoutAccountServiceTest {

  private static final String TOKEN = "acct_1Nv0FG";

  private final PayDesk desk = new PayDesk();
  private final HostPayoutAccountService service = new HostPayoutAccountService(desk.accounts, desk.schedule,
      desk.clock);

  @Test
  void shouldShowOnlyTheEndOfIt() {
    // when
    var named = service.name(Actors.host(), new NameAccount(TOKEN), 0);
    // then
    assertThat(named).isEqualTo(new PayoutAccountView(1, "…v0FG", NOW, false));
    assertThat(service.show(Actors.host())).isEqualTo(named);
    assertThat(service.show(Actors.host(Actors.BERT))).isEqualTo(new PayoutAccountView(0, null, null, false));
    assertThat(new NameAccount(TOKEN)).asString().doesNotContain(TOKEN);
  }

  @Test
  void shouldPayWhatWasHeldBackForWantOfAnAccount() {
    // given
    desk.earned(85_00);
    desk.work();
    assertThat(desk.payouts.all()).isEmpty();
    // when
    service.name(Actors.host(), new NameAccount(TOKEN), 0);
    desk.work();
    // then
    assertThat(desk.provider.asked()).singleElement().extracting(HostTransfer::account).isEqualTo(TOKEN);
  }

  @Test
  void shouldKnowWhichVersionTheHostHasSeen() {
    // given
    service.name(Actors.host(), new NameAccount(TOKEN), 0);
    // then
    assertRefused(() -> service.name(Actors.host(), new NameAccount(TOKEN), 0), VersionStale.class);
    assertRefused(() -> service.remove(Actors.host(), 0), VersionStale.class);
    assertThat(service.remove(Actors.host(), 1)).isEqualTo(new PayoutAccountView(2, null, null, false));
    assertRefused(() -> service.remove(Actors.host(), 2), NotFound.class);
  }

  /** An integration that changes bookings does not thereby say where money goes. */
  @Test
  void shouldBeForHostsWhoMaySay() {
    assertRefused(() -> service.name(Actors.guest(), new NameAccount(TOKEN), 0), NotAllowed.class);
    assertRefused(() -> service.name(Actors.admin(), new NameAccount(TOKEN), 0), NotAllowed.class);
    assertRefused(() -> service.name(Actors.integration(Actors.ANNA, Scope.BOOKINGS_WRITE, Scope.PAYOUTS_READ),
        new NameAccount(TOKEN), 0), ScopeMissing.class);
    assertRefused(() -> service.show(Actor.anonymous()), NotLoggedIn.class);
  }

  static void assertRefused(ThrowingCallable what, Class<? extends Refusal> why) {
    assertThatExceptionOfType(Refused.class).isThrownBy(what).extracting(Refused::refusal).isInstanceOf(why);
  }
}
