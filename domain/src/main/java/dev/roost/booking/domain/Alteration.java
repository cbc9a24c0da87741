package dev.roost.booking.domain;

import dev.roost.booking.contract.AlterationAccepted;
import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationLapsed;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationRefusal.NightsHaveBegun;
import dev.roost.booking.contract.AlterationRefusal.NothingToAlter;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.AlterationWithdrawn;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What one side of a booking proposes to change of it, and what becomes of the proposal. */
@AggregateRoot
public final class Alteration extends Aggregate {
  /** How long the other side has to answer at most. */
  public static final Duration TIME_TO_ANSWER = Duration.ofHours(24);

  @Identity private final AlterationId id;
  private final AlterationSnapshot made;
  private AlterationStatus status;
  private Instant statusSince;
  private @Nullable Instant payBy;
  private @Nullable UUID payment;
  private @Nullable String answer;

  private Alteration(AlterationSnapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.made = stored;
    this.status = stored.status();
    this.statusSince = stored.statusSince();
    this.payBy = stored.payBy();
    this.payment = stored.payment();
    this.answer = stored.answer();
  }

  /** A proposal of one side; raises {@link AlterationProposed}. Nights that have begun stay as they are. */
  public static Alteration propose(AlterationId id, BookingId booking, Terms terms, Arrangement after, Side by,
      @Nullable String message, Instant now) {
    var closesAt = closesAt(terms, after.stay(), now);
    var before = terms.arrangement();
    if (before.stay().equals(after.stay()) && before.party().equals(after.party())) {
      throw new Refused(new NothingToAlter());
    }
    var dayLater = now.plus(TIME_TO_ANSWER);
    var answerBy = dayLater.isBefore(closesAt) ? dayLater : closesAt;
    var alteration = new Alteration(new AlterationSnapshot(id, 0, booking, terms.listing(), terms.host(),
        terms.guest(), by, before, after, message, now, closesAt, answerBy, null, null, AlterationStatus.PROPOSED, now,
        null));
    alteration.raise(
        new AlterationProposed(id, booking, terms.listing(), terms.guest(), terms.host(), by, answerBy));
    return alteration;
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Alteration restore(AlterationSnapshot stored) {
    return new Alteration(stored);
  }

  /**
   * Whether a booking could have that stay at that moment, and from when on it no longer could: once a night that it adds
   * or takes away has begun, or either stay is over; what is agreed before check-in is agreed before the guest comes.
   */
  private static Instant closesAt(Terms terms, StayDates stay, Instant now) {
    var changed = changedNights(terms.stay(), stay);
    var begun = changed.stream().filter(night -> !now.isBefore(terms.times().checkInOn(night))).toList();
    if (!begun.isEmpty()) {
      throw new Refused(new NightsHaveBegun(begun));
    }
    var firstChange = changed.stream().map(terms.times()::checkInOn).limit(1);
    var ends = Stream.of(terms.endsAt(), terms.times().endOf(stay));
    var begins = Stream.of(terms.startsAt()).filter(now::isBefore);
    var closesAt = Stream.of(firstChange, ends, begins).flatMap(it -> it).min(Comparator.naturalOrder()).orElseThrow();
    if (!now.isBefore(closesAt)) {
      throw new Refused(new ActionTooLate("propose", closesAt));
    }
    return closesAt;
  }

  /** Makes a move of the table, or refuses; raises the move's event. */
  public void make(AlterationMove move, AlterationRole by, Instant now) {
    move.mustBeAllowed(this, by, now);
    status = move.to();
    statusSince = now;
    payBy = null;
    raise(eventOf(move));
  }

  /** Declines, with words for the proposer. */
  public void decline(@Nullable String message, AlterationRole by, Instant now) {
    make(AlterationMove.DECLINE, by, now);
    answer = message;
  }

  /**
   * Waits, agreed on, for the difference to be paid until then, or until when it waits already if that is later; but never
   * longer than the booking can be altered.
   */
  public Instant waitForPayment(Instant until) {
    var wanted = payBy != null && until.isBefore(payBy) ? payBy : until;
    var latest = wanted.isBefore(made.closesAt()) ? wanted : made.closesAt();
    payBy = latest;
    return latest;
  }

  /** The difference is paid with this payment. */
  public void isPaidWith(UUID opened) {
    payment = opened;
  }

  /** Whether it is agreed on, waits for the money that is there now, and can still be done. */
  public boolean waitsForMoney(Instant now) {
    return status == AlterationStatus.ACCEPTED && isPossible(now);
  }

  /** Whether somebody was asked to pay for it. */
  public boolean hasPayment() {
    return payment != null;
  }

  /** Makes the move of Roost's clock that is due; nothing where none is. */
  public Optional<AlterationMove> advance(Instant now) {
    var due = AlterationMove.timedIn(status).filter(move -> dueAt().filter(at -> !now.isBefore(at)).isPresent());
    due.ifPresent(move -> make(move, AlterationRole.SYSTEM, now));
    return due;
  }

  /** When Roost's clock has something to do next. */
  public Optional<Instant> dueAt() {
    return switch (status) {
      case PROPOSED -> Optional.of(made.answerBy());
      case ACCEPTED -> Optional.ofNullable(payBy);
      case APPLIED, DECLINED, WITHDRAWN, EXPIRED, FAILED, LAPSED -> Optional.empty();
    };
  }

  /** What somebody on that side of the booking is to this alteration. */
  public AlterationRole roleOf(Side side) {
    return side == Side.SYSTEM
        ? AlterationRole.SYSTEM
        : side == made.by() ? AlterationRole.PROPOSER : AlterationRole.ASKED;
  }

  public AlterationId id() {
    return id;
  }

  public BookingId booking() {
    return made.booking();
  }

  public AlterationStatus status() {
    return status;
  }

  /** What the booking is to become. */
  public Arrangement after() {
    return made.after();
  }

  /** Whether the nights become others. */
  public boolean movesNights() {
    return !made.before().stay().equals(made.after().stay());
  }

  /** Until when the other side can answer. */
  public Instant answerBy() {
    return made.answerBy();
  }

  /** Whether the booking could still become that. */
  public boolean isPossible(Instant now) {
    return now.isBefore(made.closesAt());
  }

  /** What the guest pays more; negative for what goes back. */
  public Money difference() {
    return made.after().moreThan(made.before());
  }

  /** All that is to be stored. */
  public AlterationSnapshot snapshot() {
    return new AlterationSnapshot(id, version(), made.booking(), made.listing(), made.host(), made.guest(), made.by(),
        made.before(), made.after(), made.message(), made.createdAt(), made.closesAt(), made.answerBy(), payBy, payment,
        status, statusSince, answer);
  }

  private DomainEvent eventOf(AlterationMove move) {
    var booking = made.booking();
    var listing = made.listing();
    var guest = made.guest();
    var host = made.host();
    return switch (move) {
      case ACCEPT -> new AlterationAccepted(id, booking, listing, guest, host, difference());
      case DECLINE -> new AlterationDeclined(id, booking, listing, guest, host);
      case WITHDRAW -> new AlterationWithdrawn(id, booking, listing, guest, host);
      case EXPIRE -> new AlterationExpired(id, booking, listing, guest, host);
      case FAIL -> new AlterationFailed(id, booking, listing, guest, host);
      case LAPSE -> new AlterationLapsed(id, booking, listing, guest, host);
      case APPLY -> new BookingAltered(id, booking, listing, guest, host, made.before().stay(), made.after().stay(),
          difference());
    };
  }

  /** The nights that only one of the stays has, in order. */
  private static List<LocalDate> changedNights(StayDates one, StayDates other) {
    return Stream.concat(one.nights().filter(Predicate.not(other::contains)),
        other.nights().filter(Predicate.not(one::contains))).sorted().toList();
  }
}
