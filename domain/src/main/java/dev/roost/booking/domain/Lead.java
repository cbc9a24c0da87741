package dev.roost.booking.domain;

import java.time.Duration;
import java.time.Instant;

/** How long before check-in something ends. */
sealed interface Lead {

  /** The moment for a stay on these terms. */
  Instant before(Terms terms);

  /** For people and tables. */
  String words();

  /** That many days on the listing's calendar, at its check-in time: a change of the clocks in between moves nothing. */
  record Days(int days) implements Lead {
    @Override
    public Instant before(Terms terms) {
      return terms.times().checkInOn(terms.stay().checkIn().minusDays(days));
    }

    @Override
    public String words() {
      return days + " days before check-in";
    }
  }

  /** That much time as it goes by. */
  record Elapsed(Duration time) implements Lead {
    @Override
    public Instant before(Terms terms) {
      return terms.startsAt().minus(time);
    }

    @Override
    public String words() {
      return time.toHours() + " hours before check-in";
    }
  }
}
