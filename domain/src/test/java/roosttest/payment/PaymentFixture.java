package roosttest.payment;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.UUID;

/** Payments for tests: 340 euros of some guest for some booking, to be paid within a quarter of an hour. */
public final class PaymentFixture {

  public static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
  public static final Money AMOUNT = Money.of(340_00, "EUR");
  public static final PaymentMethodToken CARD = new PaymentMethodToken("card_one");

  private PaymentFixture() {
  }

  public static Payment aPayment() {
    return aPaymentOf(new BookingId(UUID.randomUUID()));
  }

  public static Payment aPaymentOf(BookingId booking) {
    return aPaymentOf(booking, new PaymentPurpose.Stay());
  }

  public static Payment aPaymentOf(BookingId booking, PaymentPurpose purpose) {
    return Payment.open(new PaymentId(UUID.randomUUID()),
        new Order(booking, purpose, new UserId(UUID.randomUUID()), new UserId(UUID.randomUUID()), AMOUNT,
            NOW.plusSeconds(900)));
  }

  public static OperationKey aKey() {
    return new OperationKey(UUID.randomUUID());
  }

  public static ProviderReference aReference() {
    return ProviderReference.payment("pi_" + UUID.randomUUID());
  }

  /** The provider's object of an attempt. */
  public static ProviderPayment object(OperationKey operation, ProviderReference reference, PaymentState state) {
    var nothing = Money.zero(AMOUNT.currency());
    return new ProviderPayment(reference, null, operation, state, AMOUNT,
        state == PaymentState.CAPTURED ? AMOUNT : nothing, nothing,
        state == PaymentState.AUTHORIZED ? NOW.plusSeconds(86_400) : null,
        state == PaymentState.NEEDS_METHOD ? DeclineReason.INSUFFICIENT_FUNDS : null);
  }
}
