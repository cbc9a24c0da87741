package dev.roost.availability.application;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;
import java.util.Comparator;
import roosttest.availability.InMemoryCalendars;

/** Blocks of calendars in memory, all on one page. */
record InMemoryHostBlocks(InMemoryCalendars calendars) implements HostBlocks {

  @Override
  public Page<BlockView> from(LocalDate day, ListingId listing, PageRequest page) {
    return new Page<>(calendars.snapshot(listing).entries().stream()
        .filter(entry -> entry.reason() instanceof Block && entry.nights().checkOut().isAfter(day))
        .map(entry -> new BlockView(entry.id(), entry.nights(), ((Block) entry.reason()).note()))
        .sorted(Comparator.comparing(block -> block.nights().checkIn()))
        .toList(), null);
  }
}
