package dev.roost.availability.contract;

import dev.roost.shared.Refusal;
import dev.roost.shared.RetryLater;
import java.time.LocalDate;
import java.util.List;

/** Why a host may not change a calendar that way. */
public sealed interface CalendarRefusal extends Refusal {

  /** Guests have booked some of the nights, or hold them while they pay. */
  record NightsBooked(List<LocalDate> nights) implements CalendarRefusal {
  }

  /** Some of the nights stay closed, because the host cancelled a stay there. */
  record NightsStayClosed(List<LocalDate> nights) implements CalendarRefusal {
  }

  /** A calendar has room for so many rules with dates. */
  record TooManyStayRules(int most) implements CalendarRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A listing has so many exports and feeds, and not more. */
  record TooManyChannels(int most) implements CalendarRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A feed was read a moment ago. */
  record FeedJustRead(long retryAfterSeconds) implements CalendarRefusal, RetryLater {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
