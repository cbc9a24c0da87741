package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.GuestRefund.Debt;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.Refunds;
import dev.roost.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of refunds does. */
public abstract class RefundsContract {

  protected abstract Refunds refunds();

  /** The payment that a refund is of has to be there. */
  protected abstract void given(Payment payment);

  @Test
  void shouldGiveBackWhatWasStored() {
    // given
    var refund = added();
    // then
    var found = refunds().find(refund.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(refund.snapshot());
    assertThat(refunds().tried(refund.key())).contains(refund.id());
    assertThat(refunds().ofPayment(refund.debt().payment())).extracting(GuestRefund::id).containsExactly(refund.id());
    assertThat(refunds().ofPayments(List.of(refund.debt().payment(), aPayment().id()))).hasSize(1)
        .hasEntrySatisfying(refund.debt().payment(),
            of -> assertThat(of).extracting(GuestRefund::id).containsExactly(refund.id()));
    assertThat(refunds().find(new RefundId(UUID.randomUUID()))).isEmpty();
    assertThat(refunds().tried(aKey())).isEmpty();
  }

  @Test
  void shouldRememberWhichProposalGaveItOutOfGoodwill() {
    // given
    var payment = aPayment();
    given(payment);
    var debt = new Debt(payment.id(), payment.order().booking(), aReference(), AMOUNT,
        new ProposalId(UUID.randomUUID()));
    var refund = GuestRefund.owe(new RefundId(UUID.randomUUID()), debt, aKey(), NOW);
    // when
    refunds().add(refund);
    // then
    assertThat(refunds().ofPayment(payment.id())).extracting(GuestRefund::debt).containsExactly(debt);
    // when: some of it counts towards what the booking owes
    var locked = refunds().lock(refund.id()).orElseThrow();
    locked.count(Money.of(1_00, "EUR"));
    refunds().save(locked);
    // then
    assertThat(refunds().find(refund.id()).orElseThrow().counted()).isEqualTo(Money.of(1_00, "EUR"));
  }

  @Test
  void shouldStoreAFailureAsTheNextVersionAndKnowTheNewKeyOnly() {
    // given
    var refund = added();
    var locked = refunds().lock(refund.id()).orElseThrow();
    // when
    locked.learn(refund.key(), RefundState.FAILED, "account_closed", NOW, PaymentFixture::aKey);
    refunds().save(locked);
    // then
    var found = refunds().find(refund.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.snapshot().failure()).isEqualTo("account_closed");
    assertThat(refunds().tried(refund.key())).isEmpty();
    assertThat(refunds().tried(found.key())).contains(refund.id());
  }

  @Test
  void shouldRefuseToStoreWhatWasChangedMeanwhile() {
    // given
    var id = added().id();
    var mine = refunds().find(id).orElseThrow();
    var theirs = refunds().find(id).orElseThrow();
    theirs.renew(aKey());
    refunds().save(theirs);
    // when
    mine.renew(aKey());
    // then
    assertThat(catchThrowable(() -> refunds().save(mine))).hasMessageContaining("was changed meanwhile");
  }

  private GuestRefund added() {
    var payment = aPayment();
    given(payment);
    var refund = GuestRefund.owe(new RefundId(UUID.randomUUID()),
        new Debt(payment.id(), payment.order().booking(), aReference(), AMOUNT), aKey(), NOW);
    refunds().add(refund);
    return refund;
  }
}
