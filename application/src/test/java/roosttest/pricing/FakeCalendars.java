package roosttest.pricing;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.spi.CalendarHolds.MoveRequest;
import dev.roost.availability.spi.OpenNights;
import dev.roost.availability.spi.StayChecks;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calendars on which every night is open until a test takes it. */
public final class FakeCalendars implements StayChecks, OpenNights {

  @Override
  public Optional<StayRefusal> checkMove(MoveRequest request) {
    throw new UnsupportedOperationException("Prices do not ask this");
  }

  private final Map<ListingId, List<StayDates>> taken = new HashMap<>();

  private final Map<ListingId, Integer> longest = new HashMap<>();

  public void take(ListingId listing, StayDates nights) {
    taken.computeIfAbsent(listing, it -> new ArrayList<>()).add(nights);
  }

  @Override
  public Map<ListingId, List<StayRefusal>> check(Collection<Candidate> candidates, StayDates stay) {
    var refusals = new HashMap<ListingId, List<StayRefusal>>();
    candidates.forEach(candidate -> refusals.put(candidate.listing(), check(candidate.listing(), stay)));
    return refusals;
  }

  @Override
  public Map<ListingId, Outlook> of(Collection<ListingId> listings, LocalDate from, LocalDate to) {
    var outlooks = new HashMap<ListingId, Outlook>();
    listings.forEach(it -> outlooks.put(it, new Outlook(free(it, from, to), 1, longest.getOrDefault(it, 365))));
    return outlooks;
  }

  /** Stays must not be longer than that. */
  public void limit(ListingId listing, int nights) {
    longest.put(listing, nights);
  }

  private List<StayDates> free(ListingId listing, LocalDate from, LocalDate to) {
    var free = new ArrayList<StayDates>();
    var start = from;
    for (var range : taken.getOrDefault(listing, List.of()).stream()
        .sorted(Comparator.comparing(StayDates::checkIn)).toList()) {
      if (start.isBefore(range.checkIn())) {
        free.add(StayDates.of(start, range.checkIn()));
      }
      start = start.isAfter(range.checkOut()) ? start : range.checkOut();
    }
    if (start.isBefore(to)) {
      free.add(StayDates.of(start, to));
    }
    return free;
  }

  public List<StayRefusal> check(ListingId listing, StayDates stay) {
    if (stay.count() > longest.getOrDefault(listing, 365)) {
      return List.of(new StayRefusal.StayTooLong(longest.getOrDefault(listing, 365)));
    }
    List<LocalDate> closed = stay.nights()
        .filter(night -> taken.getOrDefault(listing, List.of()).stream().anyMatch(it -> it.contains(night))).toList();
    return closed.isEmpty() ? List.of() : List.of(new StayRefusal.NightsTaken(closed));
  }
}
