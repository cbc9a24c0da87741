package dev.roost.migration.application;

import dev.roost.availability.api.CalendarImports.ImportedTerms;
import dev.roost.availability.contract.StayTerms;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.StayLength;

/** Puts lengths of stays into stay rules. */
final class StayTranslation {

  private StayTranslation() {
  }

  static ImportedTerms general(KnownListing listing) {
    return new ImportedTerms(listing.listing(), terms(listing.stay()));
  }

  static StayTerms terms(StayLength stay) {
    return new StayTerms(stay.minimum(), null, stay.maximum(), null, null, null, null, null, null);
  }
}
