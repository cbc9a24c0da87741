package dev.roost.availability.application;

import dev.roost.availability.api.BlockView;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;

/** The blocks of calendars, for lists. Reads only. */
public interface HostBlocks {

  /** The blocks that have a night on that day or later, in order of their nights. */
  Page<BlockView> from(LocalDate day, ListingId listing, PageRequest page);
}
