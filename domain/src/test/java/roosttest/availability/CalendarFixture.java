package roosttest.availability;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.domain.ImportedNights;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Calendars as tests need them: of a loft in Lisbon, read on the first of May 2027 at noon, with every night loaded. */
public final class CalendarFixture {

  public static final ListingId LOFT = new ListingId(new UUID(0x0a, 1));
  public static final UUID ANN = new UUID(0xb0, 1);
  public static final UUID BEN = new UUID(0xb0, 2);
  public static final UUID CAT = new UUID(0xb0, 3);
  public static final CheckInTime THREE_IN_LISBON = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));
  public static final Instant NOON = Instant.parse("2027-05-01T11:00:00Z");
  public static final NightSet EVERY_NIGHT = NightSet.of(StayDates.of("0001-01-01", "9999-12-31"));

  private final List<CalendarEntry> entries = new ArrayList<>();
  private final List<ImportedNights> imported = new ArrayList<>();
  private StayRules rules = StayRules.STANDARD;
  private NightSet window = EVERY_NIGHT;
  private Instant now = NOON;
  private long version = 1;

  private CalendarFixture() {
  }

  public static CalendarFixture aCalendar() {
    return new CalendarFixture();
  }

  /** Nights of May 2027, half-open: {@code may(10, 12)} are two nights. */
  public static StayDates may(int checkIn, int checkOut) {
    return StayDates.of("2027-05-%02d".formatted(checkIn), "2027-05-%02d".formatted(checkOut));
  }

  public static CalendarEntryId anId() {
    return new CalendarEntryId(UUID.randomUUID());
  }

  public CalendarFixture reserved(UUID booking, StayDates nights) {
    return with(nights, new Reservation(booking));
  }

  public CalendarFixture held(UUID booking, StayDates nights, Instant until) {
    return with(nights, new Hold(booking, until));
  }

  public CalendarFixture blocked(StayDates nights, String note) {
    return with(nights, new Block(note));
  }

  public CalendarFixture hostCancelled(UUID booking, StayDates nights) {
    return with(nights, new HostCancelled(booking));
  }

  /** Nights that were imported and that nothing else takes. */
  public CalendarFixture imported(String source, StayDates nights) {
    return importedBelow(source, nights).with(nights, new Imported(source));
  }

  /** Nights that were imported and do not show, since something else takes them. */
  public CalendarFixture importedBelow(String source, StayDates nights) {
    imported.add(new ImportedNights(source, nights));
    return this;
  }

  public CalendarFixture with(StayDates nights, EntryReason reason) {
    entries.add(new CalendarEntry(anId(), nights, reason));
    return this;
  }

  public CalendarFixture rules(StayRules rules) {
    this.rules = rules;
    return this;
  }

  public CalendarFixture terms(StayTerms general) {
    return rules(new StayRules(general, List.of()));
  }

  public CalendarFixture terms(StayDates dates, StayTerms terms) {
    return rules(rules.with(dates, terms));
  }

  public CalendarFixture readAt(Instant now) {
    this.now = now;
    return this;
  }

  public CalendarFixture loadedFor(StayDates nights) {
    this.window = NightSet.of(nights);
    return this;
  }

  public CalendarFixture version(long version) {
    this.version = version;
    return this;
  }

  public CalendarSnapshot snapshot() {
    return new CalendarSnapshot(LOFT, version, rules, window, entries, imported, now);
  }

  public Calendar build() {
    return Calendar.restore(snapshot(), CalendarFixture::anId);
  }

  public static StayTerms minimum(int nights) {
    return new StayTerms(nights, null, null, null, null, null, null, null, null);
  }

  public static StayTerms minimumThrough(int nights) {
    return new StayTerms(null, nights, null, null, null, null, null, null, null);
  }

  public static StayTerms maximum(int nights) {
    return new StayTerms(null, null, nights, null, null, null, null, null, null);
  }

  public static StayTerms closedToArrival() {
    return new StayTerms(null, null, null, true, null, null, null, null, null);
  }

  public static StayTerms closedToDeparture() {
    return new StayTerms(null, null, null, null, true, null, null, null, null);
  }

  public static StayTerms checkInOn(DayOfWeek... days) {
    return new StayTerms(null, null, null, null, null, Set.of(days), null, null, null);
  }

  public static StayTerms notice(AdvanceNotice notice) {
    return new StayTerms(null, null, null, null, null, null, notice, null, null);
  }

  public static StayTerms preparation(int before, int after) {
    return new StayTerms(null, null, null, null, null, null, null, new Preparation(before, after), null);
  }

  public static StayTerms bookableDaysAhead(int days) {
    return new StayTerms(null, null, null, null, null, null, null, null, days);
  }
}
