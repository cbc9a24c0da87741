package dev.roost.payment.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What a guest does with their own payments. Others' payments are unknown to them. */
public interface GuestPayments {

  /** What is paid for a booking, the newest first. For its guest, and for administrators. */
  Page<PaymentView> ofBooking(Actor actor, BookingId booking, PageRequest page);

  /** One payment. For its guest, and for administrators. */
  PaymentView get(Actor actor, PaymentId payment);

  /**
   * Pays with a payment method, or with another one after a refusal. What the provider says becomes known afterwards, often
   * within a second.
   */
  Once<PaymentView> pay(Actor guest, IdempotencyKey key, PayWith command);

  /**
   * What the guest's own client needs to let the guest approve the payment. Asks the provider each time: the secret is
   * stored nowhere. Not to be called in a transaction.
   */
  CustomerActionView customerAction(Actor guest, PaymentId payment);
}
