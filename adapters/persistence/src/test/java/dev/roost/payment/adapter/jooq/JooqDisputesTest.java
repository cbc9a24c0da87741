package dev.roost.payment.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aPayment;

import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.PageRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.DisputesContract;

@DatabaseTest
class JooqDisputesTest extends DisputesContract {

  private final TestDatabase database;
  private final JooqDisputes disputes;

  JooqDisputesTest(TestDatabase database) {
    this.database = database;
    this.disputes = new JooqDisputes(database.dsl());
  }

  @Override
  protected Disputes disputes() {
    return disputes;
  }

  @Override
  protected void given(Payment payment) {
    new JooqPayments(database.dsl()).add(payment);
  }

  @Test
  void shouldListThoseOfAHostPageByPage() {
    // given
    var payment = aPayment();
    given(payment);
    var first = about(payment, new UUID(1, 1));
    var second = about(payment, new UUID(1, 2));
    var filter = new DisputeFilter(null, payment.order().booking());
    // when
    var page = disputes.list(filter, payment.order().host(), PageRequest.first(1));
    var next = disputes.list(filter, payment.order().host(), new PageRequest(page.next(), 1));
    // then
    assertThat(page.items()).extracting(Dispute::id).containsExactly(second.id());
    assertThat(next.items()).extracting(Dispute::id).containsExactly(first.id());
    assertThat(next.next()).isNull();
    assertThat(disputes.list(filter, payment.order().guest(), PageRequest.first(5)).items()).isEmpty();
    assertThat(disputes.list(new DisputeFilter(DisputeStatus.LOST, payment.order().booking()), null,
        PageRequest.first(5)).items()).isEmpty();
  }

  private Dispute about(Payment payment, UUID id) {
    var order = payment.order();
    var dispute = Dispute.hear(new DisputeId(id), new Matter(new ProviderReference(Kind.DISPUTE, "dp_" + id),
        payment.id(), order.booking(), order.host(), AMOUNT), NOW);
    disputes.add(dispute);
    return dispute;
  }
}
