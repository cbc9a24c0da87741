package dev.roost.listing.api;

import dev.roost.listing.contract.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * A new listing.
 *
 * @param details at least what kind of place it is
 * @param externalReference how another system calls it; absent where none knows it
 */
public record CreateListing(ListingDetails details, @Nullable ExternalReference externalReference) {
}
