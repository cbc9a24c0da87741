package dev.roost.payment.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.GuestRefund.Debt;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqUnfinishedTest {

  private final TestDatabase database;

  JooqUnfinishedTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldNameThoseOfWhichTheProviderMayKnowMore() {
    // given
    var deciding = in(PaymentState.PROCESSING);
    var held = in(PaymentState.AUTHORIZED);
    var declined = in(PaymentState.NEEDS_METHOD);
    var refunded = in(PaymentState.CAPTURED);
    refund(refunded, RefundState.PENDING);
    var disputed = in(PaymentState.CAPTURED);
    dispute(disputed, DisputeStatus.OPEN);
    // and: of these it knows no more
    var unpaid = aPayment();
    new JooqPayments(database.dsl()).add(unpaid);
    var arrived = in(PaymentState.CAPTURED);
    refund(arrived, RefundState.SETTLED);
    var lost = in(PaymentState.CAPTURED);
    dispute(lost, DisputeStatus.LOST);
    var over = Stream.of(unpaid.id(), arrived, lost, in(PaymentState.VOIDED), in(PaymentState.CAPTURED)).toList();
    // when
    var found = new JooqUnfinished(database.dsl()).payments();
    // then
    assertThat(found).doesNotHaveDuplicates().containsAll(List.of(deciding, held, declined, refunded, disputed))
        .doesNotContainAnyElementsOf(over);
  }

  private PaymentId in(PaymentState state) {
    var payment = aPayment();
    var key = aKey();
    payment.payWith(CARD, key, NOW);
    payment.learn(object(key, aReference(), state), NOW, () -> aKey());
    new JooqPayments(database.dsl()).add(payment);
    return payment.id();
  }

  private void refund(PaymentId of, RefundState state) {
    var payment = stored(of);
    var refund = GuestRefund.owe(new RefundId(UUID.randomUUID()),
        new Debt(of, payment.order().booking(), aReference(), AMOUNT, null), aKey(), NOW);
    refund.learn(refund.key(), state, "", NOW, () -> aKey());
    new JooqRefunds(database.dsl()).add(refund);
  }

  private void dispute(PaymentId of, DisputeStatus status) {
    var order = stored(of).order();
    var dispute = Dispute.hear(new DisputeId(UUID.randomUUID()), new Matter(
        new ProviderReference(Kind.DISPUTE, "dp_" + UUID.randomUUID()), of, order.booking(), order.host(), AMOUNT),
        NOW);
    dispute.learn(status, NOW);
    new JooqDisputes(database.dsl()).add(dispute);
  }

  private Payment stored(PaymentId id) {
    return new JooqPayments(database.dsl()).find(id).orElseThrow();
  }
}
