package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.BookedStays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What guests have booked. */
@Service
class BookedStayService implements BookedStays {

  private final Bookings bookings;
  private final BookingLists lists;

  BookedStayService(Bookings bookings, BookingLists lists) {
    this.bookings = bookings;
    this.lists = lists;
  }

  @Override
  public Optional<BookedStay> find(BookingId booking) {
    return bookings.find(booking).map(BookedStayService::stay);
  }

  @Override
  public List<BookedStay> of(Collection<GuestAt> guests) {
    return guests.isEmpty() ? List.of() : lists.of(guests).stream().map(BookedStayService::stay).toList();
  }

  private static BookedStay stay(Booking booking) {
    var terms = booking.terms();
    return new BookedStay(booking.id(), terms.listing(), terms.host(), terms.guest(), terms.stay(),
        terms.party().guests(), booking.status(), booking.answerBy().isPresent(),
        booking.snapshot().confirmedAt() != null);
  }
}
