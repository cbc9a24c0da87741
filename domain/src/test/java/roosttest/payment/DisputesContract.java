package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aPayment;

import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of disputes does. */
public abstract class DisputesContract {

  protected abstract Disputes disputes();

  /** The payment that a dispute is about has to be there. */
  protected abstract void given(Payment payment);

  @Test
  void shouldGiveBackWhatWasStored() {
    // given
    var dispute = added();
    // then
    var found = disputes().find(dispute.matter().reference()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(dispute.snapshot());
    assertThat(disputes().ofBooking(dispute.matter().booking())).extracting(Dispute::id).containsExactly(dispute.id());
    assertThat(disputes().find(reference())).isEmpty();
    assertThat(disputes().ofBooking(aPayment().order().booking())).isEmpty();
  }

  @Test
  void shouldStoreAChangeAsTheNextVersion() {
    // given
    var reference = added().matter().reference();
    var mine = disputes().find(reference).orElseThrow();
    var theirs = disputes().find(reference).orElseThrow();
    // when
    theirs.learn(DisputeStatus.OPEN, NOW.plusSeconds(5));
    disputes().save(theirs);
    // then
    var found = disputes().find(reference).orElseThrow();
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.status()).isEqualTo(DisputeStatus.OPEN);
    assertThat(found.since()).isEqualTo(NOW.plusSeconds(5));
    assertThat(catchThrowable(() -> disputes().save(mine))).hasMessageContaining("was changed meanwhile");
  }

  private Dispute added() {
    var payment = aPayment();
    given(payment);
    var order = payment.order();
    var dispute = Dispute.hear(new DisputeId(UUID.randomUUID()),
        new Matter(reference(), payment.id(), order.booking(), order.host(), AMOUNT), NOW);
    disputes().add(dispute);
    return dispute;
  }

  private static ProviderReference reference() {
    return new ProviderReference(Kind.DISPUTE, "dp_" + UUID.randomUUID());
  }
}
