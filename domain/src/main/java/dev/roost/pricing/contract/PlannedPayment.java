package dev.roost.pricing.contract;

import dev.roost.shared.Money;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A part of what a stay costs that is paid after the booking.
 *
 * @param dueOn when it is charged, a date on the listing's calendar
 * @param from the first night that it pays for
 */
@ValueObject
public record PlannedPayment(LocalDate dueOn, LocalDate from, Money amount) {
}
