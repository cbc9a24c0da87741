package dev.roost.booking.application;

import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Bills;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.BookingBills;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BookingBillService implements BookingBills {
  private final Bookings bookings;
  private final Alterations alterations;

  BookingBillService(Bookings bookings, Alterations alterations) {
    this.bookings = bookings;
    this.alterations = alterations;
  }

  /** The booking first: an alteration that is applied in between is then known with what it replaced. */
  @Override
  @Transactional(readOnly = true)
  public Optional<BookingBill> find(BookingId id) {
    return bookings.find(id).map(booking -> Bills.of(booking, alterations.applied(id)));
  }
}
