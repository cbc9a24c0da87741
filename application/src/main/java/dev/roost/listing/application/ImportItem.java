package dev.roost.listing.application;

import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.domain.ListingChange;
import dev.roost.listing.domain.Listings.OwnedReference;
import dev.roost.listing.domain.PhotoSource.External;
import dev.roost.shared.Refusal;
import java.util.List;

/** A listing that an import brings, looked at. */
sealed interface ImportItem {

  ImportedListing listing();

  default OwnedReference reference() {
    return new OwnedReference(listing().owner(), listing().reference());
  }

  /** Its values are as they should be. */
  record Usable(ImportedListing listing, ListingChange change, List<External> photos) implements ImportItem {
  }

  /** They are not. */
  record Unusable(ImportedListing listing, Refusal reason) implements ImportItem {
  }
}
