package dev.roost.payment.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.List;

/** Money that was captured, for whoever passes it on. */
public interface CapturedFunds {

  /**
   * What was captured for bookings and has not gone back, nor is owed back. Until the caller's transaction ends nobody
   * gives back any of it: whoever locks accounts of the ledger too does so afterwards.
   */
  List<Captured> lock(Collection<BookingId> bookings);

  /**
   * One capture.
   *
   * @param source the provider's name of it
   * @param left what was captured less all refunds, those that are on their way too
   */
  record Captured(BookingId booking, PaymentId payment, String source, Money left) {
  }
}
