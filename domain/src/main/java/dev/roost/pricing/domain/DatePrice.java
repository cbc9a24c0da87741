package dev.roost.pricing.domain;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/** One price for every night of a range of dates; it goes before seasons, weekdays and the base price. */
@ValueObject
public record DatePrice(StayDates nights, Money price) {

  LocalDate from() {
    return nights.checkIn();
  }

  LocalDate to() {
    return nights.checkOut();
  }

  boolean continues(DatePrice earlier) {
    return earlier.to().equals(from()) && earlier.price.equals(price);
  }
}
