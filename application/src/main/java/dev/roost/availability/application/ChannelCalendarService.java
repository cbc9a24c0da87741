package dev.roost.availability.application;

import dev.roost.availability.api.ChannelCalendars;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.availability.domain.CalendarExports;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.platform.CalendarFiles;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChannelCalendarService implements ChannelCalendars {

  private static final int TAG_BYTES = 15;

  private final CalendarExports exports;
  private final ExportTokens tokens;
  private final ListingFacts listings;
  private final ExportedNights nights;
  private final CalendarFiles files;
  private final Clock clock;

  ChannelCalendarService(CalendarExports exports, ExportTokens tokens, ListingFacts listings, ExportedNights nights,
      CalendarFiles files, Clock clock) {
    this.exports = exports;
    this.tokens = tokens;
    this.listings = listings;
    this.nights = nights;
    this.files = files;
    this.clock = clock;
  }

  /** The moment it was written says nothing of the nights, so it does not count in the tag. The first name makes a key. */
  @Override
  @Transactional
  public ChannelCalendar read(Actor anybody, String token) {
    var export = ExportTokens.claimedBy(token).flatMap(exports::find).filter(it -> tokens.isOf(token, it))
        .orElseThrow(ChannelCalendarService::nowhere);
    var events = nights.of(export.listing(), export.channel(), today(export));
    return new ChannelCalendar(files.write(events, clock.instant()), tag(files.write(events, Instant.EPOCH)));
  }

  private LocalDate today(CalendarExport export) {
    var facts = listings.find(export.listing()).orElseThrow(ChannelCalendarService::nowhere);
    return LocalDate.now(clock.withZone(facts.zone()));
  }

  private static String tag(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Macs.text(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static Refused nowhere() {
    return new Refused(new NotFound("calendar", "at this address"));
  }
}
