package dev.roost.payout.application;

import static dev.roost.payout.application.HostPayoutAccountServiceTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.payout.api.FreezePayouts;
import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.api.PayoutReportView;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.api.ReportPeriod;
import dev.roost.payout.api.UpcomingPayoutView;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.PayoutIsSent;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.payout.InMemoryFreezes;
import roosttest.payout.InMemoryPayoutDecisions;
import roosttest.payout.InMemoryVerifications;
import roosttest.platform.SequentialIds;

class PayoutAdministrationServiceTest {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final PayDesk desk = new PayDesk();
  private final InMemoryFreezes freezes = new InMemoryFreezes();
  private final InMemoryPayoutDecisions decisions = new InMemoryPayoutDecisions();
  private final UpcomingPayouts upcoming = new UpcomingPayouts(desk.schedule, desk.payoutBooks, desk.check);
  private final PayoutAdministrationService service = new PayoutAdministrationService(desk.payouts, desk.lists,
      desk.work, desk.schedule, freezes, decisions,
      new Payees(desk.accounts, new InMemoryVerifications(), freezes, upcoming), new SequentialIds(), desk.clock,
      LEASE);
  private final OwnPayoutService hosts = new OwnPayoutService(desk.payouts, desk.lists, upcoming);

  @BeforeEach
  void earn() {
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.earned(85_00);
  }

  @Test
  void shouldShowAHostTheirOwnPayoutsOnly() {
    // given
    desk.work();
    var payout = desk.payout().id();
    // then
    assertThat(hosts.list(Actors.host(), PageRequest.first(10)).items()).singleElement().satisfies(it -> {
      assertThat(it.id()).isEqualTo(payout);
      assertThat(it.sent()).isEqualTo(eur(85_00));
      assertThat(it.transfers()).isEmpty();
    });
    assertThat(hosts.get(Actors.host(), payout).transfers()).hasSize(1);
    assertThat(hosts.list(Actors.host(Actors.BERT), PageRequest.first(10)).items()).isEmpty();
    assertRefused(() -> hosts.get(Actors.host(Actors.BERT), payout), NotFound.class);
    assertRefused(() -> service.get(Actors.host(), payout), NotAllowed.class);
  }

  @Test
  void shouldSayWhatIsPaidNextAndWhatHoldsItBack() {
    // given
    desk.owes(20_00);
    desk.onHold = true;
    // then
    assertThat(hosts.upcoming(Actors.host())).singleElement().satisfies(next -> {
      assertThat(next.owed()).isEqualTo(eur(85_00));
      assertThat(next.toGiveBack()).isEqualTo(eur(20_00));
      assertThat(next.next()).isEqualTo(eur(65_00));
      assertThat(next.heldBack()).containsExactly(HoldBack.ON_HOLD);
    });
    // when
    desk.onHold = false;
    desk.work();
    // then
    assertThat(hosts.upcoming(Actors.host())).singleElement().satisfies(next -> {
      assertThat(next.next()).isEqualTo(eur(0));
      assertThat(next.heldBack()).isEmpty();
    });
  }

  @Test
  void shouldSayThatThereAreNoFunds() {
    // given
    desk.enter(Account.shared(AccountKind.BANK, PayDesk.EUR), PayDesk.payable(), eur(50_00));
    desk.work();
    // then
    assertThat(service.payee(Actors.admin(), PayDesk.HOST).upcoming()).singleElement()
        .extracting(UpcomingPayoutView::heldBack).isEqualTo(List.of(HoldBack.NO_FUNDS));
  }

  @Test
  void shouldKeepWhoFrozeAndWhy() {
    // when
    var frozen = service.freeze(Actors.admin(), new FreezePayouts(PayDesk.HOST, true, "Odd", 0));
    // then
    assertThat(frozen.frozen()).isTrue();
    assertThat(frozen.frozenBy()).isEqualTo(Actors.ADA);
    assertThat(frozen.version()).isEqualTo(1);
    assertThat(service.decisions(Actors.admin(), PayDesk.HOST, PageRequest.first(10)).items())
        .containsExactly(new PayoutDecisionView(PayDesk.HOST, "FREEZE", Actors.ADA, NOW, "Odd"));
    assertRefused(() -> service.freeze(Actors.admin(), new FreezePayouts(PayDesk.HOST, false, "Fine", 0)),
        VersionStale.class);
    assertThat(service.freeze(Actors.admin(), new FreezePayouts(PayDesk.HOST, false, "Fine", 1)).frozen()).isFalse();
    assertRefused(() -> service.freeze(Actors.admin(), new FreezePayouts(Actors.ADA, true, "Me", 0)),
        OwnPayouts.class);
    assertRefused(() -> service.freeze(Actors.host(), new FreezePayouts(Actors.BERT, true, "No", 0)),
        NotAllowed.class);
  }

  @Test
  void shouldTryAgainAtOnceUnderTheSameKey() {
    // given
    desk.provider.will(new Outcome.Unknown("no answer"), new Outcome.Unknown("no answer"));
    desk.work();
    desk.clock.advance(Duration.ofSeconds(1));
    desk.work();
    var payout = desk.payout().id();
    assertThat(service.get(Actors.admin(), payout).transfers()).singleElement()
        .satisfies(it -> assertThat(Objects.requireNonNull(it.waiting()).failures()).isEqualTo(2));
    // when: nobody can be at it any more
    desk.clock.advance(LEASE);
    service.retry(Actors.admin(), payout);
    desk.work();
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertThat(desk.provider.asked()).extracting(HostTransfer::key)
        .containsOnly(desk.provider.asked().getFirst().key());
    assertRefused(() -> service.retry(Actors.admin(), payout), PayoutIsSent.class);
  }

  @Test
  void shouldLookAtAHostAgainWhosePayoutFailed() {
    // given
    desk.provider.will(new Outcome.Refused(false, "BALANCE_TOO_LOW (x)"));
    desk.work();
    var payout = desk.payout().id();
    // when
    service.retry(Actors.admin(), payout);
    desk.work();
    // then
    assertThat(desk.payouts.all()).hasSize(2);
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
  }

  @Test
  void shouldAddUpAReport() {
    // given
    var stay = aStay();
    desk.lines = List.of(new Line(NOW, Kind.EARNED, eur(85_00), stay, null),
        new Line(NOW, Kind.EARNED, eur(15_00), stay, null), new Line(NOW, Kind.TAKEN_BACK, eur(-30_00), stay, null),
        new Line(NOW, Kind.NETTED, eur(-10_00), null, null), new Line(NOW, Kind.PAID, eur(60_00), stay, null));
    // when
    var report = hosts.report(Actors.host(),
        new ReportPeriod(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 1), PayDesk.EUR));
    // then
    assertThat(report).returns(eur(100_00), PayoutReportView::earned).returns(eur(30_00), PayoutReportView::takenBack)
        .returns(eur(10_00), PayoutReportView::netted).returns(eur(60_00), PayoutReportView::paid);
    assertRefused(() -> new ReportPeriod(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 1), PayDesk.EUR),
        InvalidField.class);
    assertRefused(() -> new ReportPeriod(LocalDate.of(2027, 6, 1), LocalDate.of(2029, 6, 1), PayDesk.EUR),
        InvalidField.class);
  }
}
