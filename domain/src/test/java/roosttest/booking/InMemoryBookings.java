package roosttest.booking;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.Bookings;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bookings without a database: one thread, no transactions. */
public final class InMemoryBookings implements Bookings {
  private static final Set<BookingStatus> OPEN = EnumSet.of(BookingStatus.CONFIRMED, BookingStatus.IN_STAY,
      BookingStatus.CANCELLED_UNPAID);

  private final Map<BookingId, BookingSnapshot> stored = new LinkedHashMap<>();
  private final Set<BookingId> lockedByOthers = new HashSet<>();

  @Override
  public Optional<Booking> find(BookingId id) {
    return Optional.ofNullable(stored.get(id)).map(Booking::restore);
  }

  @Override
  public Optional<Booking> lock(BookingId id) {
    return find(id);
  }

  @Override
  public List<Booking> lockFree(Collection<BookingId> ids) {
    return ids.stream().filter(id -> !lockedByOthers.contains(id)).flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public void add(Booking booking) {
    if (stored.putIfAbsent(booking.id(), booking.snapshot().withVersion(1)) != null) {
      throw new IllegalStateException("Booking %s is there already".formatted(booking.id()));
    }
  }

  @Override
  public void save(Booking booking) {
    var before = stored.get(booking.id());
    if (before == null || before.version() != booking.version()) {
      throw new IllegalStateException("Booking %s was changed meanwhile".formatted(booking.id()));
    }
    stored.put(booking.id(), booking.snapshot().withVersion(booking.version() + 1));
  }

  @Override
  public Set<ListingId> openStays(Collection<ListingId> listings, UserId guest, Instant now) {
    return all().filter(booking -> booking.terms().guest().equals(guest) && OPEN.contains(booking.status())
        && now.isBefore(booking.terms().endsAt())).map(booking -> booking.terms().listing())
        .filter(listings::contains).collect(Collectors.toSet());
  }

  /** Everything that is stored. */
  public Stream<Booking> all() {
    return stored.values().stream().map(Booking::restore);
  }

  /** Stores a booking as it is, its version too. */
  public Booking given(Booking booking) {
    stored.put(booking.id(), booking.snapshot());
    return booking;
  }

  /** From now on another transaction has this booking locked. */
  public void lockElsewhere(BookingId id) {
    lockedByOthers.add(id);
  }
}
