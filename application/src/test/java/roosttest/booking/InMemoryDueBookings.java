package roosttest.booking;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Booking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bookings that are due by a clock, with what was put off. */
public final class InMemoryDueBookings implements DueBookings {
  private final InMemoryBookings bookings;
  private final Clock clock;
  private final Map<BookingId, Failures> failures = new HashMap<>();

  public InMemoryDueBookings(InMemoryBookings bookings, Clock clock) {
    this.bookings = bookings;
    this.clock = clock;
  }

  @Override
  public List<BookingId> find(int atMost) {
    return bookings.all().filter(booking -> dueAt(booking).filter(at -> !clock.instant().isBefore(at)).isPresent())
        .sorted(Comparator.comparing(booking -> dueAt(booking).orElseThrow())).limit(atMost).map(Booking::id)
        .toList();
  }

  @Override
  public void postpone(BookingId booking, String error) {
    var before = failuresOf(booking).map(Failures::count).orElse(0);
    var wait = Math.min(Duration.ofHours(1).toSeconds(), 1L << Math.min(before, 20));
    var version = bookings.find(booking).orElseThrow().version();
    failures.put(booking, new Failures(version, before + 1, error, clock.instant().plusSeconds(wait)));
  }

  /** The last error of a booking that could not be brought forward. */
  public Optional<String> errorOf(BookingId booking) {
    return failuresOf(booking).map(Failures::error);
  }

  private Optional<Instant> dueAt(Booking booking) {
    return failuresOf(booking.id()).map(Failures::retryAt).or(booking::dueAt);
  }

  /** Forgotten as soon as the booking is stored again. */
  private Optional<Failures> failuresOf(BookingId id) {
    return Optional.ofNullable(failures.get(id))
        .filter(it -> bookings.find(id).filter(booking -> booking.version() == it.version()).isPresent());
  }

  private record Failures(long version, int count, String error, Instant retryAt) {
  }
}
