package dev.roost.availability.application;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.api.ChangeNights;
import dev.roost.availability.api.ChangeNights.Access.Blocked;
import dev.roost.availability.api.ChangeNights.Access.Open;
import dev.roost.availability.api.ChangeNights.NightsChange;
import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.api.StayRulesView;
import dev.roost.availability.application.CalendarAccess.Editing;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HostCalendarService implements HostCalendars {

  private final Calendars calendars;
  private final HostBlocks blocks;
  private final CalendarStore store;
  private final CalendarAccess access;
  private final Clock clock;

  HostCalendarService(Calendars calendars, HostBlocks blocks, CalendarStore store, CalendarAccess access, Clock clock) {
    this.calendars = calendars;
    this.blocks = blocks;
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional
  public long change(Actor host, ListingId listing, ChangeNights command, long expectedVersion) {
    var editing = access.editing(host, listing, command);
    var nights = NightSet.hull(command.changes().stream().map(NightsChange::nights).toList());
    // One night more on either side, so that blocks that come to touch become one.
    var calendar = calendars.lock(listing, nights.widened(1, 1));
    calendar.requireVersion(expectedVersion);
    var ended = new ArrayList<UUID>();
    command.changes().forEach(change -> ended.addAll(apply(change, calendar, editing)));
    store.save(calendar, ended);
    return calendar.versionToBe();
  }

  @Override
  @Transactional(readOnly = true)
  public Page<BlockView> blocks(Actor host, ListingId listing, PageRequest page) {
    var facts = access.viewable(host, listing);
    return blocks.from(LocalDate.now(clock.withZone(facts.zone())), listing, page);
  }

  @Override
  @Transactional(readOnly = true)
  public StayRulesView stayRules(Actor host, ListingId listing) {
    var facts = access.viewable(host, listing);
    var read = calendars.read(List.of(listing), tonight(facts.zone())).get(listing);
    var calendar = requireNonNull(read);
    return view(calendar.version(), calendar.rules());
  }

  @Override
  @Transactional
  public StayRulesView replaceStayRules(Actor host, ListingId listing, ReplaceStayRules command, long expectedVersion) {
    var facts = access.editable(host, listing);
    var calendar = calendars.lock(listing, tonight(facts.zone()));
    calendar.requireVersion(expectedVersion);
    calendar.changeRules(new StayRules(command.general(),
        command.dated().stream().map(each -> new DatedStayTerms(each.dates(), each.terms())).toList()));
    store.save(calendar);
    return view(calendar.versionToBe(), calendar.rules());
  }

  private static List<UUID> apply(NightsChange change, Calendar calendar, Editing editing) {
    var terms = change.terms();
    if (terms != null) {
      calendar.changeTerms(change.nights(), terms);
    }
    return switch (change.access()) {
      case Blocked(var note) -> calendar.block(change.nights(), note);
      case Open() -> {
        open(change.nights(), calendar, editing);
        yield List.of();
      }
      case null -> List.of();
    };
  }

  /** A host who cancelled a stay cannot sell its nights again; somebody who runs this Roost may allow it. */
  private static void open(StayDates nights, Calendar calendar, Editing editing) {
    if (editing.asAdmin()) {
      calendar.reopen(nights);
    }
    if (editing.asHost()) {
      calendar.unblock(nights);
    }
  }

  private StayDates tonight(ZoneId zone) {
    var today = LocalDate.now(clock.withZone(zone));
    return new StayDates(today, today.plusDays(1));
  }

  private static StayRulesView view(long version, StayRules rules) {
    var dated = rules.dated().reversed().stream().map(each -> new DatedTerms(each.dates(), each.terms())).toList();
    return new StayRulesView(version, rules.otherwise().terms(), dated);
  }
}
