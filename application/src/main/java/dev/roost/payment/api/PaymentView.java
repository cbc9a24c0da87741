package dev.roost.payment.api;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its guest sees it.
 *
 * @param alteration whose difference it is; absent where it is for something else
 * @param instalment which part of the stay it is for, from 2; absent where it is for something else
 * @param payBy until when a payment method can be named, UTC
 * @param declined why the last method was refused, in words that tell nothing to whoever tries stolen cards; absent where
 *     it was not
 * @param asksGuest whether the guest may have to approve it, see {@link GuestPayments#customerAction}
 * @param refunded what of it has arrived back at the guest
 * @param refundOwed what of it goes back and has not arrived
 * @param refunds the oldest first
 */
public record PaymentView(PaymentId id, BookingId booking, Purpose purpose, @Nullable AlterationId alteration,
    @Nullable Integer instalment, PaymentStatus status, Money amount, Instant payBy, @Nullable String declined,
    boolean asksGuest, Money refunded,
    Money refundOwed, List<RefundView> refunds) {

  public PaymentView {
    refunds = List.copyOf(refunds);
  }

  /** What a payment is for. More may be added. */
  public enum Purpose {
    /** The stay, as it was booked, or the first part of it. */
    STAY,
    /** What the stay costs more since it was altered. */
    DIFFERENCE,
    /** A later part of the stay. */
    INSTALMENT
  }

  /**
   * Money that goes back.
   *
   * @param since when it came to its status, UTC
   */
  public record RefundView(RefundId id, RefundStatus status, Instant since, Money amount) {
  }
}
