package dev.roost.migration.domain;

import dev.roost.shared.Money;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One night of a foreign calendar.
 *
 * @param price what it costs; nothing where the calendar does not say
 * @param stay how long stays that begin then may be; nothing where the calendar does not say
 */
@ValueObject
public record Night(LocalDate date, boolean open, @Nullable Money price, @Nullable StayLength stay) {
}
