package dev.roost.booking.application;

import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.platform.DomainEvents;
import org.springframework.stereotype.Component;

/** Stores a move that a booking has made, after its nights went their way: its money follows, and others are told. */
@Component
class StoredMoves {
  private final BookingMoney money;
  private final Bookings bookings;
  private final DomainEvents events;

  StoredMoves(BookingMoney money, Bookings bookings, DomainEvents events) {
    this.money = money;
    this.bookings = bookings;
    this.events = events;
  }

  void store(BookingMove move, Booking booking) {
    money.follow(move, booking);
    bookings.save(booking);
    events.publishFrom(booking);
  }
}
