package dev.roost.availability.domain;

import static java.util.function.Predicate.not;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.CalendarRefusal.NightsBooked;
import dev.roost.availability.contract.CalendarRefusal.NightsStayClosed;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.DoubleBookingFound;
import dev.roost.availability.contract.NightsHeld;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.availability.domain.EntryReason.ByBooking;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.event.types.DomainEvent;

/**
 * The nights of one listing: no night is taken twice. Only some of its nights are loaded, the window; an operation that
 * would need to know more is a mistake of the caller and fails.
 */
@AggregateRoot
public final class Calendar extends Aggregate {

  @Identity private final ListingId listing;
  private final NightSet window;
  private final Instant now;
  private final Entries entries;
  private final ImportedLayer imported;
  private StayRules rules;
  private boolean changedByHost;

  private Calendar(CalendarSnapshot snapshot, Supplier<CalendarEntryId> newIds) {
    super(snapshot.version());
    this.listing = snapshot.listing();
    this.window = snapshot.window();
    this.now = snapshot.readAt();
    this.rules = snapshot.rules();
    this.entries = new Entries(snapshot.entries(), newIds);
    this.imported = new ImportedLayer(snapshot.imported());
  }

  /** For loading only: trusts its input. What it says of time is as of the moment it was read. */
  public static Calendar restore(CalendarSnapshot snapshot, Supplier<CalendarEntryId> newIds) {
    return new Calendar(snapshot, newIds);
  }

  /** The nights that must be loaded to decide about a stay: it, and whatever could want a gap to it. */
  public static StayDates windowAround(StayDates stay) {
    return stay.widened(Preparation.MOST, Preparation.MOST);
  }

  /** The nights that must be loaded to decide about a booking that would have another stay. */
  public static StayDates windowOfMove(StayDates from, StayDates to) {
    return NightSet.hull(List.of(from, windowAround(to)));
  }

  public ListingId listing() {
    return listing;
  }

  public StayRules rules() {
    return rules;
  }

  /** Holds the nights for a booking until an instant. */
  public Taking hold(StayDates stay, UUID booking, Instant until, CheckInTime checkInTime) {
    return take(stay, new Hold(booking, until), checkInTime, new NightsHeld(listing, stay));
  }

  /** Takes the nights for a booking, for certain. */
  public Taking reserve(StayDates stay, UUID booking, CheckInTime checkInTime) {
    return take(stay, new Reservation(booking), checkInTime, new NightsReserved(listing, stay));
  }

  /** Holds what a booking would need besides its own nights to have that stay instead; what it held before is dropped. */
  public Taking holdMove(StayDates stay, UUID booking, Instant until) {
    return grow(stay, booking, () -> {
      var held = takeBack(entry -> entry.isHoldOf(booking));
      var wanted = NightSet.of(stay).minus(entries.nightsWhere(entry -> entry.isOf(booking)));
      wanted.ranges().forEach(nights -> entries.add(nights, new Hold(booking, until)));
      wanted.minus(held).ranges().forEach(nights -> raise(new NightsHeld(listing, nights)));
      released(held.minus(wanted).ranges());
    });
  }

  /** Gives a booking that stay in place of all nights it has. */
  public Taking move(StayDates stay, UUID booking) {
    return grow(stay, booking, () -> {
      var held = takeBack(entry -> entry.isHoldOf(booking));
      var reserved = takeBack(entry -> entry.isOf(booking));
      var wanted = NightSet.of(stay);
      entries.add(stay, new Reservation(booking));
      wanted.minus(reserved).ranges().forEach(nights -> raise(new NightsReserved(listing, nights)));
      released(reserved.plus(held).minus(wanted).ranges());
    });
  }

  /** Frees what a booking holds besides the nights that are certain. */
  public void dropHolds(UUID booking) {
    released(takeBack(entry -> entry.isHoldOf(booking)).ranges());
  }

  /** Turns the hold of a booking into a reservation, unless it is dead or gone; once is as good as twice. */
  public Confirmation confirm(UUID booking) {
    var holds = entries.where(entry -> entry.isOf(booking) && entry.reason() instanceof Hold && !entry.isDeadAt(now));
    for (var hold : holds) {
      entries.alter(hold.as(new Reservation(booking)));
      raise(new NightsReserved(listing, hold.nights()));
    }
    return entries.where(entry -> entry.reason().equals(new Reservation(booking))).isEmpty()
        ? Confirmation.HOLD_GONE
        : Confirmation.CONFIRMED;
  }

  /** Lets the hold of a booking last until another instant, unless it is dead or gone. */
  public Confirmation prolong(UUID booking, Instant until) {
    var holds = entries.where(entry -> entry.isOf(booking) && entry.reason() instanceof Hold && !entry.isDeadAt(now));
    holds.forEach(hold -> entries.alter(hold.as(new Hold(booking, until))));
    return holds.isEmpty() ? Confirmation.HOLD_GONE : Confirmation.CONFIRMED;
  }

  /** Frees whatever nights the booking has. */
  public void release(UUID booking) {
    releaseFrom(booking, LocalDate.MIN);
  }

  /** Frees the nights of the booking from that one on. */
  public void releaseFrom(UUID booking, LocalDate first) {
    var freed = new ArrayList<StayDates>();
    for (var entry : entries.where(each -> each.isOf(booking) && each.nights().checkOut().isAfter(first))) {
      var nights = entry.nights();
      if (nights.checkIn().isBefore(first)) {
        entries.alter(entry.with(new StayDates(nights.checkIn(), first)));
        freed.add(new StayDates(first, nights.checkOut()));
      } else {
        entries.remove(entry);
        freed.add(nights);
      }
    }
    released(freed);
  }

  /**
   * Takes the nights from that one on from the booking and gives them to nobody, since its host cancelled it. Those before
   * were slept and stay what they are.
   */
  public void keepClosed(UUID booking, LocalDate first) {
    var closed = new HostCancelled(booking);
    for (var entry : entries.where(each -> each.isOf(booking) && each.nights().checkOut().isAfter(first))) {
      var nights = entry.nights();
      if (nights.checkIn().isBefore(first)) {
        entries.alter(entry.with(new StayDates(nights.checkIn(), first)));
        entries.add(new StayDates(first, nights.checkOut()), closed);
      } else {
        entries.alter(entry.as(closed));
      }
      hostChanged();
    }
  }

  /**
   * Closes nights for the host, those that are closed already with this note from now on.
   *
   * @return the bookings whose holds were dead and gave way
   */
  public List<UUID> block(StayDates nights, String note) {
    requireLoaded(NightSet.of(nights));
    var booked = NightSet.of(nights)
        .and(entries.nightsWhere(entry -> entry.isByBooking() && !entry.isDeadAt(now)));
    if (!booked.isEmpty()) {
      throw new Refused(new NightsBooked(booked.nights().toList()));
    }
    var ended = endDeadHolds(nights);
    var closed = NightSet.of(nights).minus(hostCancelled());
    changeBlocks(nights, blocks -> blocks.merge(new Block(note), closed, NightSet::plus));
    return ended;
  }

  /** Opens nights that the host had closed; those of a stay that the host cancelled stay closed. */
  public void unblock(StayDates nights) {
    var closed = NightSet.of(nights).and(hostCancelled());
    if (!closed.isEmpty()) {
      throw new Refused(new NightsStayClosed(closed.nights().toList()));
    }
    changeBlocks(nights, blocks -> {});
  }

  /** Opens nights that were closed because the host cancelled a stay; those that the host blocked stay blocked. */
  public void reopen(StayDates nights) {
    var wanted = entries.nightsByReason(HostCancelled.class);
    wanted.replaceAll((reason, taken) -> taken.minus(NightSet.of(nights)));
    if (entries.settle(HostCancelled.class, wanted)) {
      hostChanged();
      project(NightSet.of(nights));
    }
  }

  /** Says which stays the host takes on exactly those dates; empty terms take back what was said of them. */
  public void changeTerms(StayDates dates, StayTerms terms) {
    changeRules(rules.with(dates, terms));
  }

  /** Says which stays the host takes. */
  public void changeRules(StayRules others) {
    if (!rules.equals(others)) {
      others.requireSomeStay();
      rules = others;
      hostChanged();
    }
  }

  /** Lets another calendar say which nights are taken there; they show wherever nothing here has the night. */
  public void replaceImported(String source, NightSet nights) {
    var before = imported.of(source);
    if (!before.equals(nights)) {
      imported.replace(source, nights);
      project(before.plus(nights));
    }
  }

  /**
   * Lets the feed of a channel say which nights are taken there. What it said of nights that are over stays for a year,
   * whatever it says of them now. Nights that a guest has here are taken twice: neither side is dropped.
   *
   * @param today of the listing
   */
  public void follow(Channel channel, NightSet told, LocalDate today) {
    var before = imported.of(channel.source());
    var now = before.and(NightSet.of(new StayDates(today.minusYears(1), today))).plus(told);
    if (before.equals(now)) {
      return;
    }
    replaceImported(channel.source(), now);
    raise(new CalendarChanged(listing));
    var ahead = NightSet.of(new StayDates(today, CalendarRange.END));
    var twice = told.minus(before).and(ahead)
        .and(entries.nightsWhere(entry -> entry.isByBooking() && !entry.isDeadAt(this.now)));
    if (!twice.isEmpty()) {
      raise(new DoubleBookingFound(listing, channel, twice.ranges()));
    }
  }

  /** Fails where the host had read another version. */
  public void requireVersion(long expected) {
    if (version() != expected) {
      throw new Refused(new VersionStale("calendar", version()));
    }
  }

  /** The version that this will have once it is stored. */
  public long versionToBe() {
    return changedByHost ? version() + 1 : version();
  }

  /** What must be stored. */
  public CalendarChanges changes() {
    return entries.changes(imported.replaced(), changedByHost);
  }

  private Taking take(StayDates stay, ByBooking reason, CheckInTime checkInTime, DomainEvent taken) {
    requireLoaded(NightSet.of(windowAround(stay)));
    var refusals = new StayCheck(rules, occupancy(), checkInTime, now).refusals(stay);
    if (!refusals.isEmpty()) {
      return new Taking.NotOpen(refusals);
    }
    var ended = endDeadHolds(stay).stream().filter(not(reason.booking()::equals)).toList();
    entries.add(stay, reason);
    raise(taken);
    return new Taking.Taken(ended);
  }

  private Taking grow(StayDates stay, UUID booking, Runnable change) {
    requireLoaded(NightSet.of(windowAround(stay)));
    var refusals = new MoveCheck(rules, entries.all(), imported.all(), now).refusals(stay, booking);
    if (!refusals.isEmpty()) {
      return new Taking.NotOpen(refusals);
    }
    var ended = endDeadHolds(stay).stream().filter(not(booking::equals)).toList();
    change.run();
    return new Taking.Taken(ended);
  }

  private NightSet takeBack(Predicate<CalendarEntry> which) {
    var nights = entries.nightsWhere(which);
    entries.where(which).forEach(entries::remove);
    return nights;
  }

  private Occupancy occupancy() {
    return Occupancy.at(now, entries.all(), imported.all());
  }

  private List<UUID> endDeadHolds(StayDates nights) {
    var dead = entries.where(entry -> entry.isDeadAt(now) && entry.nights().overlaps(nights));
    dead.forEach(entries::remove);
    released(dead.stream().map(CalendarEntry::nights).toList());
    return dead.stream().map(entry -> ((ByBooking) entry.reason()).booking()).distinct().toList();
  }

  private void released(List<StayDates> freed) {
    project(NightSet.of(freed));
    freed.forEach(nights -> raise(new NightsReleased(listing, nights)));
  }

  private void changeBlocks(StayDates nights, Consumer<Map<Block, NightSet>> change) {
    var blocks = entries.nightsByReason(Block.class);
    blocks.replaceAll((block, taken) -> taken.minus(NightSet.of(nights)));
    change.accept(blocks);
    if (entries.settle(Block.class, blocks)) {
      hostChanged();
      project(NightSet.of(nights));
    }
  }

  private NightSet hostCancelled() {
    return entries.nightsWhere(entry -> entry.reason() instanceof HostCancelled);
  }

  private void project(NightSet within) {
    requireLoaded(within);
    imported.project(within, entries);
  }

  private void hostChanged() {
    if (!changedByHost) {
      changedByHost = true;
      raise(new CalendarChanged(listing));
    }
  }

  private void requireLoaded(NightSet nights) {
    var unknown = nights.minus(window);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The calendar was not loaded for " + unknown.ranges());
    }
  }
}
