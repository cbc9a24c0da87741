package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nights that another calendar says are taken, whether or not something here has them too.
 *
 * @param source names the other calendar
 */
@ValueObject
public record ImportedNights(String source, StayDates nights) {
}
