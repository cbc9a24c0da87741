package dev.roost.availability.contract;

import dev.roost.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a calendar does not take a stay. The facts are those that a guest may know. */
public sealed interface StayRefusal extends Refusal {

  /** Some of the nights are taken, or kept free before or after another stay. */
  record NightsTaken(List<LocalDate> nights) implements StayRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The stay is shorter than the host takes. */
  record StayTooShort(int minimumNights) implements StayRefusal {
  }

  /** The stay is longer than the host takes. */
  record StayTooLong(int maximumNights) implements StayRefusal {
  }

  /** Nobody can arrive on that day. */
  record ClosedToArrival(LocalDate checkIn, Set<DayOfWeek> allowed) implements StayRefusal {
  }

  /** Nobody can leave on that day. */
  record ClosedToDeparture(LocalDate checkOut) implements StayRefusal {
  }

  /** The stay begins sooner than the host can be ready; the last moment to book it has passed. */
  record NoticeTooShort(Instant bookableUntil) implements StayRefusal {
  }

  /** The stay lies further ahead than the host plans. */
  record TooFarAhead(LocalDate lastCheckOut) implements StayRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
