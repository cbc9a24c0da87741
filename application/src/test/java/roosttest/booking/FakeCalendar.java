package roosttest.booking;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.spi.CalendarHolds;
import dev.roost.availability.spi.StayChecks;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars that know overlaps and expired holds, and no other rule. */
public final class FakeCalendar implements CalendarHolds, StayChecks {
  private final Clock clock;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable StayRefusal refusal;

  public FakeCalendar(Clock clock) {
    this.clock = clock;
  }

  /** Refuses every stay from now on. */
  public void refuse(StayRefusal given) {
    refusal = given;
  }

  /** What the nights of a booking are; empty where it has none. */
  public Optional<Entry> entryOf(UUID booking) {
    return entries.stream().filter(entry -> entry.booking().equals(booking)).findFirst();
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public TakeOutcome hold(StayRequest request, Instant until) {
    return take(request, Kind.HOLD, until);
  }

  @Override
  public TakeOutcome reserve(StayRequest request) {
    return take(request, Kind.RESERVATION, null);
  }

  @Override
  public ConfirmOutcome confirm(ListingId listing, UUID booking) {
    var hold = entryOf(booking).filter(entry -> !entry.isOver(clock.instant()));
    if (hold.isEmpty()) {
      return new ConfirmOutcome.HoldGone();
    }
    change(booking, entry -> entry.as(Kind.RESERVATION));
    return new ConfirmOutcome.Confirmed();
  }

  @Override
  public ConfirmOutcome prolong(ListingId listing, UUID booking, Instant until) {
    var hold = entryOf(booking).filter(entry -> !entry.isOver(clock.instant()));
    if (hold.isEmpty()) {
      return new ConfirmOutcome.HoldGone();
    }
    change(booking, entry -> new Entry(listing, booking, entry.nights(), Kind.HOLD, until));
    return new ConfirmOutcome.Confirmed();
  }

  @Override
  public TakeOutcome holdMove(MoveRequest request, Instant until) {
    return move(request, own -> {
      var reserved = own.stream().filter(entry -> entry.kind() == Kind.RESERVATION).toList();
      var added = request.to().nights().filter(night -> reserved.stream().noneMatch(it -> it.nights().contains(night)))
          .map(night -> new Entry(request.listing(), request.booking(), new StayDates(night, night.plusDays(1)),
              Kind.HOLD, until));
      return Stream.concat(reserved.stream(), added).toList();
    });
  }

  @Override
  public TakeOutcome move(MoveRequest request) {
    return move(request, own -> List
        .of(new Entry(request.listing(), request.booking(), request.to(), Kind.RESERVATION, null)));
  }

  @Override
  public void dropHolds(ListingId listing, UUID booking) {
    entries.removeIf(entry -> entry.booking().equals(booking) && entry.kind() == Kind.HOLD);
  }

  @Override
  public Optional<StayRefusal> checkMove(MoveRequest request) {
    return Optional.ofNullable(refusal).or(() -> {
      var taken = request.to().nights().filter(night -> isTakenByOthers(request, night)).toList();
      return taken.isEmpty() ? Optional.empty() : Optional.of(new NightsTaken(taken));
    });
  }

  @Override
  public Map<ListingId, List<StayRefusal>> check(Collection<Candidate> candidates, StayDates stay) {
    throw new UnsupportedOperationException("Bookings do not ask this");
  }

  @Override
  public void release(ListingId listing, UUID booking) {
    entries.removeIf(entry -> entry.booking().equals(booking));
  }

  @Override
  public void releaseFrom(ListingId listing, UUID booking, LocalDate from) {
    change(booking, entry -> new Entry(entry.listing(), booking,
        new StayDates(entry.nights().checkIn(), from), entry.kind(), entry.until()));
  }

  @Override
  public void releaseAndBlock(ListingId listing, UUID booking, LocalDate from) {
    var closed = entries.stream().filter(entry -> entry.booking().equals(booking))
        .filter(entry -> entry.nights().checkOut().isAfter(from))
        .map(entry -> new Entry(entry.listing(), booking,
            new StayDates(entry.nights().checkIn().isBefore(from) ? from : entry.nights().checkIn(),
                entry.nights().checkOut()),
            Kind.BLOCK, null))
        .toList();
    var slept = entries.stream().filter(entry -> entry.booking().equals(booking))
        .anyMatch(entry -> entry.nights().checkIn().isBefore(from));
    if (slept) {
      releaseFrom(listing, booking, from);
    } else {
      release(listing, booking);
    }
    entries.addAll(closed);
  }

  private TakeOutcome take(StayRequest request, Kind kind, @Nullable Instant until) {
    if (refusal != null) {
      return new TakeOutcome.NotOpen(refusal);
    }
    var taken = request.stay().nights().filter(night -> isTaken(request.listing(), night)).toList();
    if (!taken.isEmpty()) {
      return new TakeOutcome.NotOpen(new NightsTaken(taken));
    }
    entries.removeIf(entry -> entry.listing().equals(request.listing()) && entry.nights().overlaps(request.stay()));
    entries.add(new Entry(request.listing(), request.booking(), request.stay(), kind, until));
    return new TakeOutcome.Taken();
  }

  private TakeOutcome move(MoveRequest request, UnaryOperator<List<Entry>> change) {
    var against = checkMove(request);
    if (against.isPresent()) {
      return new TakeOutcome.NotOpen(against.get());
    }
    var own = entries.stream().filter(entry -> entry.booking().equals(request.booking())).toList();
    entries.removeAll(own);
    entries.addAll(change.apply(own));
    return new TakeOutcome.Taken();
  }

  private boolean isTakenByOthers(MoveRequest request, LocalDate night) {
    return entries.stream().anyMatch(entry -> !entry.booking().equals(request.booking())
        && entry.listing().equals(request.listing()) && entry.nights().contains(night)
        && !entry.isOver(clock.instant()));
  }

  private boolean isTaken(ListingId listing, LocalDate night) {
    return entries.stream().anyMatch(entry -> entry.listing().equals(listing) && entry.nights().contains(night)
        && !entry.isOver(clock.instant()));
  }

  private void change(UUID booking, UnaryOperator<Entry> change) {
    entries.replaceAll(entry -> entry.booking().equals(booking) ? change.apply(entry) : entry);
  }

  /** What nights are taken for. */
  public enum Kind {
    HOLD, RESERVATION, BLOCK
  }

  /** Nights that are taken. */
  public record Entry(ListingId listing, UUID booking, StayDates nights, Kind kind, @Nullable Instant until) {
    boolean isOver(Instant now) {
      return until != null && !now.isBefore(until);
    }

    Entry as(Kind other) {
      return new Entry(listing, booking, nights, other, null);
    }
  }
}
