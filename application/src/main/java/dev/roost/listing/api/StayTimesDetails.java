package dev.roost.listing.api;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When guests come and go, listing-local, to the minute.
 *
 * @param checkInUntil the latest arrival; absent where there is none
 */
public record StayTimesDetails(LocalTime checkInFrom, @Nullable LocalTime checkInUntil, LocalTime checkOutUntil) {
}
