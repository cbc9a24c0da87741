package dev.roost.availability.application;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.spi.CalendarHolds.MoveRequest;
import dev.roost.availability.spi.StayChecks;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StayCheckService implements StayChecks {

  private final Calendars calendars;

  StayCheckService(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public Map<ListingId, List<StayRefusal>> check(Collection<Candidate> candidates, StayDates stay) {
    CalendarRange.require(stay);
    var read = calendars.look(candidates.stream().map(Candidate::listing).toList(), Calendar.windowAround(stay));
    var refusals = new LinkedHashMap<ListingId, List<StayRefusal>>();
    for (var candidate : candidates) {
      var checkInTime = new CheckInTime(candidate.checkInTime(), candidate.zone());
      var calendar = requireNonNull(read.get(candidate.listing()));
      refusals.put(candidate.listing(), calendar.stayCheck(checkInTime).refusals(stay));
    }
    return refusals;
  }

  @Override
  public Optional<StayRefusal> checkMove(MoveRequest request) {
    CalendarRange.require(request.to());
    var read = calendars.read(List.of(request.listing()), Calendar.windowOfMove(request.from(), request.to()));
    return requireNonNull(read.get(request.listing())).moveCheck().refusals(request.to(), request.booking()).stream()
        .findFirst();
  }
}
