package dev.roost.booking.domain;

import java.time.Instant;
import java.util.Optional;

/** Moments in a booking's life on the listing's clock. */
enum Deadline {
  PAYMENT, ANSWER, INSTALMENT, CHECK_IN, CHECK_OUT, COMPLETION;

  /** The moment for this booking; absent where it has none. */
  Optional<Instant> of(Booking booking) {
    return switch (this) {
      case PAYMENT -> booking.payBy();
      case ANSWER -> booking.answerBy();
      case INSTALMENT -> Optional.of(booking.instalments().closesAt().orElse(Instant.MAX));
      case CHECK_IN -> Optional.of(booking.terms().startsAt());
      case CHECK_OUT -> Optional.of(booking.terms().endsAt());
      case COMPLETION -> Optional.of(booking.instalments().areSettled() ? booking.terms().endsAt() : Instant.MAX);
    };
  }
}
