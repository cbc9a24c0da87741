package dev.roost.payment.application;

import static dev.roost.ledger.contract.AccountKind.GOODWILL;
import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.AdjustmentApproved;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.spi.Posting;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 340.00 € were captured. */
class GoodwillListenerTest {

  private static final ProviderReference REFERENCE = aReference();
  private static final Money FIFTY = Money.of(50_00, "EUR");
  private static final Money NOTHING = Money.zero(AMOUNT.currency());

  private final Till till = new Till();
  private final Payment payment = captured();

  @Test
  void shouldLetGoodwillGoBackOnceAndEnterItOnce() {
    // given
    var approved = approved(FIFTY, ProposalPurpose.GOODWILL_REFUND);
    till.gateway.will(new Refunded(ProviderReference.refund("re_1"), FIFTY));
    // when
    till.goodwill.on(approved);
    till.goodwill.on(approved);
    till.work();
    // then
    assertThat(till.gateway.asked(Refund.class)).singleElement()
        .satisfies(refund -> assertThat(refund.amount()).isEqualTo(FIFTY));
    assertThat(till.books.posted("payment.refund-owed")).isZero();
    assertThat(till.books.posted("payment.refunded")).isEqualTo(1);
    assertThat(balance(GUEST_FUNDS_HELD)).isEqualTo(AMOUNT);
    assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(NOTHING);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT.minus(FIFTY));
    assertThat(till.alarms).isEmpty();
  }

  @Test
  void shouldRaiseAnAlarmForWhatIsNotLeftOfTheCaptures() {
    // given
    var more = AMOUNT.plus(FIFTY);
    till.gateway.will(new Refunded(ProviderReference.refund("re_1"), AMOUNT));
    // when
    till.goodwill.on(approved(more, ProposalPurpose.GOODWILL_REFUND));
    till.work();
    // then
    assertThat(till.gateway.asked(Refund.class)).extracting(Refund::amount).containsExactly(AMOUNT);
    assertThat(till.alarms).singleElement().asString().contains("50.00 EUR cannot go back");
    assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(FIFTY);
  }

  /** A guest who gets all back that was paid has the goodwill with it: Roost gives nothing beside, and nothing stays held. */
  @Test
  void shouldCountGoodwillTowardsWhatACancellationOwes() {
    // given
    till.goodwill.on(approved(FIFTY, ProposalPurpose.GOODWILL_REFUND));
    assertThat(till.books.shared(GOODWILL)).isEqualTo(FIFTY);
    // when
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    // then
    assertThat(balance(GUEST_FUNDS_HELD)).isEqualTo(NOTHING);
    assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(AMOUNT);
    assertThat(till.books.shared(GOODWILL)).isEqualTo(NOTHING);
    assertThat(till.alarms).isEmpty();
  }

  @Test
  void shouldCountItOnceHoweverOftenSomethingIsOwed() {
    // given
    till.goodwill.on(approved(FIFTY, ProposalPurpose.GOODWILL_REFUND));
    // when: 290.00 are left; 10.00 are missing first, then 40.00
    till.goals.giveBack(payment.order().booking(), Money.of(300_00, "EUR"));
    assertThat(till.books.shared(GOODWILL)).isEqualTo(Money.of(40_00, "EUR"));
    till.goals.giveBack(payment.order().booking(), Money.of(40_00, "EUR"));
    // then
    assertThat(balance(GUEST_FUNDS_HELD)).isEqualTo(NOTHING);
    assertThat(till.books.shared(GOODWILL)).isEqualTo(NOTHING);
    assertThat(till.books.posted("payment.goodwill-counted")).isEqualTo(2);
  }

  @Test
  void shouldCountNothingWhereEnoughIsLeft() {
    // given
    till.goodwill.on(approved(FIFTY, ProposalPurpose.GOODWILL_REFUND));
    // when
    till.goals.giveBack(payment.order().booking(), AMOUNT.minus(FIFTY));
    // then
    assertThat(balance(GUEST_FUNDS_HELD)).isEqualTo(FIFTY);
    assertThat(till.books.shared(GOODWILL)).isEqualTo(FIFTY);
  }

  /** What a bank has taken for good is missing to nobody: the guest has it. */
  @Test
  void shouldNotCountItForWhatTheGuestHasFromTheirBank() {
    // given
    till.goodwill.on(approved(FIFTY, ProposalPurpose.GOODWILL_REFUND));
    till.inbox.add("scripted", new ProviderEvent("evt_1", ProviderEventType.DISPUTE_CLOSED,
        new ProviderDispute(new ProviderReference(Kind.DISPUTE, "dp_1"), null, null, REFERENCE, DisputeState.LOST,
            Money.of(100_00, "EUR")),
        NOW));
    till.inboxWorker.workDue(10);
    // when: of 240.00 that are left beside the dispute, goodwill is 50.00
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    // then
    assertThat(balance(GUEST_FUNDS_HELD)).isEqualTo(NOTHING);
    assertThat(balance(REFUNDS_PAYABLE)).isEqualTo(Money.of(240_00, "EUR"));
    assertThat(till.books.shared(GOODWILL)).isEqualTo(NOTHING);
  }

  @Test
  void shouldMoveNothingForOtherAdjustments() {
    // when
    till.goodwill.on(approved(FIFTY, ProposalPurpose.ADJUSTMENT));
    // then
    assertThat(till.refunds.ofPayment(payment.id())).isEmpty();
  }

  private Payment captured() {
    var opened = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(opened.order().booking(), Till.STAY);
    till.work();
    return till.now(opened);
  }

  private AdjustmentApproved approved(Money amount, ProposalPurpose purpose) {
    var booking = payment.order().booking().value();
    var proposal = new ProposalId(UUID.randomUUID());
    var correlation = Correlation.ofBooking(booking);
    var posted = till.books.post(new Posting(purpose.sourceOf(proposal), correlation, NOW, "The heating was off",
        List.of(Entry.debit(Account.shared(GOODWILL, amount.currency()), amount),
            Entry.credit(Account.ofBooking(REFUNDS_PAYABLE, booking, amount.currency()), amount))));
    return new AdjustmentApproved(proposal, purpose, posted.transaction(), correlation);
  }

  private Money balance(AccountKind kind) {
    return till.books.balance(Account.ofBooking(kind, payment.order().booking().value(), AMOUNT.currency())).amount();
  }
}
