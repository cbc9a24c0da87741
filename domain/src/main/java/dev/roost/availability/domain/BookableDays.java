package dev.roost.availability.domain;

import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which some stay can begin or end, so that a guest need not try them all. Says the same as {@link StayCheck}
 * of every stay there is, in one pass over the nights.
 */
public final class BookableDays {

  private final StayCheck check;
  private final LocalDate today;
  private final Set<LocalDate> booked;
  private final Set<LocalDate> closed;
  private final Map<LocalDate, StayRule> rules = new HashMap<>();
  private final Set<LocalDate> arrivals = new HashSet<>();
  private final Set<LocalDate> departures = new HashSet<>();

  private BookableDays(StayCheck check) {
    this.check = check;
    this.today = check.checkInTime().today(check.now());
    var bookings = check.occupancy().bookings();
    this.booked = bookings.stream().flatMap(entry -> entry.nights().nights()).collect(Collectors.toSet());
    this.closed = bookings.stream().flatMap(entry -> withPreparation(entry.nights()).nights())
        .collect(Collectors.toSet());
    check.occupancy().taken().nights().forEach(closed::add);
  }

  /** Of the days from one until the day before the other. The check must know all that is {@link #neededFor} them. */
  public static BookableDays between(LocalDate from, LocalDate until, StayCheck check) {
    var days = new BookableDays(check);
    var earliest = from.minusDays(check.rules().longestStay());
    var first = earliest.isBefore(days.today) ? days.today : earliest;
    for (var arrival = first; arrival.isBefore(until); arrival = arrival.plusDays(1)) {
      days.tryStaysFrom(arrival);
    }
    return days;
  }

  /** The nights that must be loaded: those of any stay that begins or ends on these days, and of its neighbours. */
  public static StayDates neededFor(LocalDate from, LocalDate until, LocalDate today) {
    var earliest = from.minusDays(StayTerms.MOST_NIGHTS);
    var first = from.isBefore(today) ? from : earliest.isBefore(today) ? today : earliest;
    return Calendar.windowAround(new StayDates(first, until.plusDays(StayTerms.MOST_NIGHTS)));
  }

  /** Whether some stay can begin on that day. */
  public boolean canArrive(LocalDate day) {
    return arrivals.contains(day);
  }

  /** Whether some stay can end on that day. */
  public boolean canLeave(LocalDate day) {
    return departures.contains(day);
  }

  /** Whether a night is kept free before or after a stay, and not taken itself. */
  public boolean isPreparation(LocalDate night) {
    return closed.contains(night) && !check.occupancy().taken().contains(night);
  }

  /** Whether it is too late to come on that day. */
  public boolean isTooSoon(LocalDate day) {
    return !check.now().isBefore(check.checkInTime().noticeEnds(day, ruleOn(day).advanceNotice()));
  }

  /** Whether a night lies further ahead than the host plans. */
  public boolean isTooFarAhead(LocalDate night) {
    return !night.isBefore(lastCheckOut(night));
  }

  private void tryStaysFrom(LocalDate arrival) {
    var rule = ruleOn(arrival);
    if (isTooSoon(arrival) || !rule.takesArrivalOn(arrival) || !isFree(arrival, -rule.preparation().nightsBefore())) {
      return;
    }
    var minimum = rule.minimumNights();
    var lastCheckOut = lastCheckOut(arrival);
    for (var nights = 1; nights <= rule.maximumNights(); nights++) {
      var night = arrival.plusDays(nights - 1L);
      var departure = night.plusDays(1);
      if (closed.contains(night) || departure.isAfter(lastCheckOut)) {
        return;
      }
      minimum = Math.max(minimum, ruleOn(night).minimumNightsThrough());
      if (nights >= minimum && takesDepartureOn(departure)) {
        arrivals.add(arrival);
        departures.add(departure);
      }
    }
  }

  private boolean takesDepartureOn(LocalDate departure) {
    var rule = ruleOn(departure);
    return !rule.closedToDeparture() && isFree(departure, rule.preparation().nightsAfter());
  }

  /** Whether no booking has any of so many nights from that day on, or before it. */
  private boolean isFree(LocalDate day, int nights) {
    var first = nights < 0 ? day.plusDays(nights) : day;
    return first.datesUntil(first.plusDays(Math.abs(nights))).noneMatch(booked::contains);
  }

  private StayDates withPreparation(StayDates stay) {
    return stay.widened(ruleOn(stay.checkIn()).preparation().nightsBefore(),
        ruleOn(stay.checkOut()).preparation().nightsAfter());
  }

  private LocalDate lastCheckOut(LocalDate arrival) {
    return today.plusDays(ruleOn(arrival).bookingWindowDays());
  }

  private StayRule ruleOn(LocalDate date) {
    return rules.computeIfAbsent(date, check.rules()::on);
  }
}
