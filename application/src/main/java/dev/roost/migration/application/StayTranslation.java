package dev.roost.migration.application;

import dev.roost.availability.api.CalendarImports.ImportedDatedTerms;
import dev.roost.availability.api.CalendarImports.ImportedTerms;
import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.contract.StayTerms;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.NightRun;
import dev.roost.migration.domain.StayLength;
import java.util.List;

/** Puts lengths of stays into stay rules. */
final class StayTranslation {

  private StayTranslation() {
  }

  static ImportedTerms general(KnownListing listing) {
    return new ImportedTerms(listing.listing(), terms(listing.stay()));
  }

  /** Terms of arrivals; of a restless calendar the first ranges only, as many as a calendar takes. */
  static ImportedDatedTerms dated(KnownListing listing, List<NightRun<StayLength>> runs) {
    return new ImportedDatedTerms(listing.listing(), runs.stream().limit(ImportedDatedTerms.MOST_DATED)
        .map(run -> new DatedTerms(run.nights(), terms(run.value()))).toList());
  }

  private static StayTerms terms(StayLength stay) {
    return new StayTerms(stay.minimum(), null, stay.maximum(), null, null, null, null, null, null);
  }
}
