package dev.roost.payment.domain;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An object of the provider as it was at one moment: looked up now, or told by an event. Our ids are read from its
 * metadata; an object that somebody made by hand at the provider has none.
 */
public sealed interface ProviderObject {

  ProviderReference reference();

  @Nullable
  PaymentId payment();

  @Nullable
  OperationKey operation();

  /**
   * A payment.
   *
   * @param authorized what was asked for
   * @param captured what was taken
   * @param refunded what went back of it, as far as the provider tells it here
   * @param captureBefore when the hold ends by itself, if money is held and the provider tells it here
   * @param decline why the last attempt failed
   */
  record ProviderPayment(ProviderReference reference, @Nullable PaymentId payment, @Nullable OperationKey operation,
      PaymentState state, Money authorized, Money captured, Money refunded, @Nullable Instant captureBefore,
      @Nullable DeclineReason decline) implements ProviderObject {
  }

  /** Money on its way back. */
  record ProviderRefund(ProviderReference reference, @Nullable PaymentId payment, @Nullable OperationKey operation,
      ProviderReference source, RefundState state, Money amount) implements ProviderObject {
  }

  /** Money passed on to a host. */
  record ProviderTransfer(ProviderReference reference, @Nullable PaymentId payment, @Nullable OperationKey operation,
      PayoutAccount account, Money amount, Money reversed) implements ProviderObject {
  }

  /** The guest's bank takes money back. */
  record ProviderDispute(ProviderReference reference, @Nullable PaymentId payment, @Nullable OperationKey operation,
      @Nullable ProviderReference source, DisputeState state, Money amount) implements ProviderObject {
  }

  /** Something that Roost does not use. */
  record OtherObject(ProviderReference reference) implements ProviderObject {

    @Override
    public @Nullable PaymentId payment() {
      return null;
    }

    @Override
    public @Nullable OperationKey operation() {
      return null;
    }
  }

  /** How far a payment is. */
  enum PaymentState {
    NEEDS_METHOD, NEEDS_ACTION, PROCESSING, AUTHORIZED, CAPTURED, VOIDED
  }

  /** How far a refund is. */
  enum RefundState {
    PENDING, SETTLED, FAILED
  }

  /** How far a dispute is. */
  enum DisputeState {
    /** The bank asks, and has taken nothing. */
    ASKED, OPEN, WON, LOST
  }
}
