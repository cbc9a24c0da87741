package dev.roost.invoicing.api;

import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seller's series of numbers.
 *
 * @param code what its numbers begin with
 * @param seller the host; absent for Roost
 * @param year of the last document, UTC
 * @param last number in that year
 */
public record SeriesView(String code, @Nullable UserId seller, int year, int last, Instant lastIssuedAt) {
}
