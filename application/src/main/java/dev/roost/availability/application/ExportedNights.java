package dev.roost.availability.application;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.availability.domain.ImportedNights;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.CalendarFiles.Event;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a channel is told of a calendar: all nights that nobody can book here, holds that are not certain yet among them,
 * except those that the channel itself has told. It learns neither who has them nor why.
 */
@Component
class ExportedNights {

  private final Calendars calendars;
  private final CalendarFeeds feeds;
  private final EntryUids uids;
  private final NightMarks marks;

  ExportedNights(Calendars calendars, CalendarFeeds feeds, EntryUids uids, NightMarks marks) {
    this.calendars = calendars;
    this.feeds = feeds;
    this.uids = uids;
    this.marks = marks;
  }

  List<Event> of(ListingId listing, Channel channel, LocalDate today) {
    var calendar = requireNonNull(
        calendars.look(List.of(listing), new StayDates(today, CalendarRange.END)).get(listing));
    var occupancy = calendar.occupancy();
    var told = feeds.events(listing);
    var own = occupancy.entries().stream().map(entry -> event(listing, entry));
    var handedOn = told.entrySet().stream().filter(feed -> !feed.getKey().equals(channel))
        .flatMap(feed -> feed.getValue().stream()).map(each -> event(listing, each));
    var feedSources = Stream.concat(Stream.of(channel), told.keySet().stream()).map(Channel::source).toList();
    var others = occupancy.imported().stream().filter(each -> !feedSources.contains(each.source()))
        .map(each -> event(listing, each));
    return Stream.of(own, handedOn, others).flatMap(Function.identity()).filter(event -> event.to().isAfter(today))
        .toList();
  }

  private Event event(ListingId listing, CalendarEntry entry) {
    return event(listing, uids.of(listing, entry.id().value()), entry.nights(),
        entry.isByBooking() ? "Reserved" : "Not available");
  }

  /** What another Roost calls its entry it is called here too, so that it is known there when it comes back. */
  private Event event(ListingId listing, ImportedEvent event) {
    var uid = EntryUids.isOfSomeRoost(event.uid()) ? event.uid() : uids.of(listing, event.id());
    return event(listing, uid, event.nights(), "Not available");
  }

  private Event event(ListingId listing, ImportedNights nights) {
    return event(listing, uids.of(listing, nights.source() + " " + nights.nights().checkIn()), nights.nights(),
        "Not available");
  }

  private Event event(ListingId listing, String uid, StayDates nights, String summary) {
    return new Event(uid, nights.checkIn(), nights.checkOut(), summary, marks.of(listing, nights));
  }
}
