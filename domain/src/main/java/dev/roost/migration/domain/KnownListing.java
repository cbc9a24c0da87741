package dev.roost.migration.domain;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A listing that was imported: which one it is here, and what its source said of it last.
 *
 * @param externalId its id in the source
 * @param stay how long stays may be, where the calendar says nothing else
 * @param content fingerprint of what the source said of the listing
 * @param calendar fingerprint of what the source said of its calendar; nothing while it has said nothing since the
 *          listing changed
 */
@ValueObject
public record KnownListing(String externalId, ListingId listing, ForeignPrices prices, StayLength stay,
    String content, @Nullable String calendar) {

  /** The same listing after its calendar was imported. */
  public KnownListing withCalendar(String fingerprint) {
    return new KnownListing(externalId, listing, prices, stay, content, fingerprint);
  }
}
