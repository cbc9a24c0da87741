package roosttest.pricing;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.spi.StayChecks;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calendars on which every night is open until a test takes it. */
public final class FakeCalendars implements StayChecks {

  private final Map<ListingId, List<StayDates>> taken = new HashMap<>();

  public void take(ListingId listing, StayDates nights) {
    taken.computeIfAbsent(listing, it -> new ArrayList<>()).add(nights);
  }

  @Override
  public Map<ListingId, List<StayRefusal>> check(Collection<Candidate> candidates, StayDates stay) {
    var refusals = new HashMap<ListingId, List<StayRefusal>>();
    candidates.forEach(candidate -> refusals.put(candidate.listing(), check(candidate.listing(), stay)));
    return refusals;
  }

  private List<StayRefusal> check(ListingId listing, StayDates stay) {
    List<LocalDate> closed = stay.nights()
        .filter(night -> taken.getOrDefault(listing, List.of()).stream().anyMatch(it -> it.contains(night))).toList();
    return closed.isEmpty() ? List.of() : List.of(new StayRefusal.NightsTaken(closed));
  }
}
