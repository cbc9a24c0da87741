package dev.roost.availability.application;

import dev.roost.availability.application.FeedReader.Reading;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeed.Validators;
import dev.roost.availability.domain.FeedAnswer;
import dev.roost.availability.domain.FeedAnswer.Told;
import dev.roost.availability.domain.FeedAnswer.Trouble;
import dev.roost.availability.domain.FeedAnswer.Unchanged;
import dev.roost.platform.OutgoingHttp;
import dev.roost.platform.OutgoingHttp.Fetched;
import dev.roost.platform.OutgoingHttp.Got;
import dev.roost.platform.OutgoingHttp.NotFetched;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the feed of a channel where it is. Outside transactions, since that may take a while. */
@Component
class FeedFetcher {

  /** A calendar of a thousand events has about 300 kB. */
  private static final int MOST_BYTES = 2_000_000;
  private static final int YEARS_AHEAD = 6;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final OutgoingHttp http;
  private final FeedReader reader;
  private final EntryUids uids;
  private final NightMarks marks;

  FeedFetcher(OutgoingHttp http, FeedReader reader, EntryUids uids, NightMarks marks) {
    this.http = http;
    this.reader = reader;
    this.uids = uids;
    this.marks = marks;
  }

  /** @param zone of the listing */
  FeedAnswer fetch(CalendarFeed feed, ZoneId zone, Instant now) {
    var asked = feed.validatorsAt(now);
    return switch (http.get(feed.url().uri(), headers(asked), MOST_BYTES)) {
      case NotFetched(var why) -> new Trouble(trouble(why), null);
      case Got got when got.status() == NOT_MODIFIED && !asked.equals(Validators.NONE) -> new Unchanged();
      case Got got when got.status() != OK -> new Trouble(FeedTrouble.BAD_STATUS, got.status());
      case Got got -> read(got, feed, zone, now);
    };
  }

  private FeedAnswer read(Got got, CalendarFeed feed, ZoneId zone, Instant now) {
    return switch (reader.read(got.body(), zone, within(LocalDate.ofInstant(now, zone)))) {
      case Reading.Unusable(var trouble) -> new Trouble(trouble, null);
      case Reading.Whole(var contents) -> new Told(
          contents.withoutEchoes(event -> uids.isOf(feed.listing(), event.uid())
              || marks.isIn(event.notes(), feed.listing(), event.nights())),
          new Validators(kept(got.headers().get("etag")), kept(got.headers().get("last-modified"))));
    };
  }

  /** From the first day of last year on, further ahead than anybody can book. Whole years, so that nothing moves each day. */
  private static StayDates within(LocalDate today) {
    return new StayDates(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear() + YEARS_AHEAD, 1, 1));
  }

  private static Map<String, String> headers(Validators asked) {
    var headers = new HashMap<String, String>();
    headers.put("Accept", "text/calendar, */*;q=0.5");
    if (asked.etag() != null) {
      headers.put("If-None-Match", asked.etag());
    }
    if (asked.lastModified() != null) {
      headers.put("If-Modified-Since", asked.lastModified());
    }
    return headers;
  }

  /** What is too long, or strange, to be sent back is as good as nothing. */
  private static @Nullable String kept(@Nullable String validator) {
    return validator != null && validator.matches("[\\x20-\\x7e]{1,200}") ? validator : null;
  }

  private static FeedTrouble trouble(Fetched.Why why) {
    return switch (why) {
      case UNREACHABLE -> FeedTrouble.UNREACHABLE;
      case NOT_PUBLIC -> FeedTrouble.NOT_PUBLIC;
      case TOO_SLOW -> FeedTrouble.TOO_SLOW;
      case TOO_LARGE -> FeedTrouble.TOO_LARGE;
      case BAD_REDIRECT -> FeedTrouble.BAD_REDIRECT;
      case BAD_ENCODING -> FeedTrouble.BAD_ENCODING;
    };
  }
}
