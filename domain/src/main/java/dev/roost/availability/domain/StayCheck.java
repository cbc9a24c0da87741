package dev.roost.availability.domain;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.contract.StayRefusal.ClosedToArrival;
import dev.roost.availability.contract.StayRefusal.ClosedToDeparture;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.availability.contract.StayRefusal.StayTooLong;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.contract.StayRefusal.TooFarAhead;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whether a listing takes a stay, and if not, everything that stands against it. */
@ValueObject
public record StayCheck(StayRules rules, Occupancy occupancy, CheckInTime checkInTime, Instant now) {

  /** All reasons against the stay, the gravest first; none where it can be had. */
  public List<StayRefusal> refusals(StayDates stay) {
    return Stream
        .of(taken(stay), notice(stay), window(stay), arrival(stay), departure(stay), tooShort(stay), tooLong(stay))
        .flatMap(Optional::stream).toList();
  }

  private Optional<StayRefusal> taken(StayDates stay) {
    var conflicts = occupancy.conflictsWith(stay, rules);
    return against(!conflicts.isEmpty(), new NightsTaken(conflicts));
  }

  private Optional<StayRefusal> notice(StayDates stay) {
    var ends = checkInTime.noticeEnds(stay.checkIn(), rules.on(stay.checkIn()).advanceNotice());
    return against(!now.isBefore(ends), new NoticeTooShort(ends));
  }

  private Optional<StayRefusal> window(StayDates stay) {
    var last = checkInTime.today(now).plusDays(rules.on(stay.checkIn()).bookingWindowDays());
    return against(stay.checkOut().isAfter(last), new TooFarAhead(last));
  }

  private Optional<StayRefusal> arrival(StayDates stay) {
    var rule = rules.on(stay.checkIn());
    return against(!rule.takesArrivalOn(stay.checkIn()), new ClosedToArrival(stay.checkIn(), rule.checkInDays()));
  }

  private Optional<StayRefusal> departure(StayDates stay) {
    return against(rules.on(stay.checkOut()).closedToDeparture(), new ClosedToDeparture(stay.checkOut()));
  }

  private Optional<StayRefusal> tooShort(StayDates stay) {
    var through = stay.nights().mapToInt(night -> rules.on(night).minimumNightsThrough()).max().orElseThrow();
    var minimum = Math.max(through, rules.on(stay.checkIn()).minimumNights());
    return against(stay.count() < minimum, new StayTooShort(minimum));
  }

  private Optional<StayRefusal> tooLong(StayDates stay) {
    var maximum = rules.on(stay.checkIn()).maximumNights();
    return against(stay.count() > maximum, new StayTooLong(maximum));
  }

  private static Optional<StayRefusal> against(boolean applies, StayRefusal refusal) {
    return applies ? Optional.of(refusal) : Optional.empty();
  }
}
