package dev.roost.availability.application;

import dev.roost.availability.api.ConflictView;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;

/** What feeds and entries both want, for lists. Reads only: a conflict is there as long as both are. */
public interface FeedConflicts {

  /** Those with a night on that day or later, in order of their nights. */
  Page<ConflictView> from(LocalDate day, ListingId listing, PageRequest page);
}
