package dev.roost.booking.domain;

import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.booking.contract.AlterationRefusal.InstalmentsAhead;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingOpened;
import dev.roost.booking.contract.BookingPaidTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentOverdue;
import dev.roost.booking.contract.InstalmentPaid;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Aggregate;
import dev.roost.shared.ContactMask;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** A guest's claim on the nights of one listing, from request to completion. */
@AggregateRoot
public final class Booking extends Aggregate {
  @Identity private final BookingId id;
  private Terms terms;
  private final Instant createdAt;
  private final boolean instant;
  private final @Nullable Instant payBy;
  private final @Nullable String guestMessage;
  private BookingStatus status;
  private Instant statusSince;
  private @Nullable Instant answerBy;
  private @Nullable String hostMessage;
  private @Nullable Instant confirmedAt;
  private @Nullable Refund refund;
  private List<HostKeeps> lost;
  private Instalments instalments;

  private Booking(BookingSnapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.terms = stored.terms();
    this.createdAt = stored.createdAt();
    this.instant = stored.instant();
    this.payBy = stored.payBy();
    this.answerBy = stored.answerBy();
    this.guestMessage = stored.guestMessage();
    this.status = stored.status();
    this.statusSince = stored.statusSince();
    this.hostMessage = stored.hostMessage();
    this.confirmedAt = stored.confirmedAt();
    this.refund = stored.refund();
    this.lost = stored.lost();
    this.instalments = stored.instalments();
  }

  /**
   * A booking that has to be paid through Roost first; raises {@link BookingOpened}.
   *
   * @param instalments what of it is paid after the booking
   * @param instant whether no answer of the host is needed
   */
  public static Booking open(BookingId id, Terms terms, Instalments instalments, boolean instant,
      @Nullable String message, Instant now) {
    mustComeBefore(instant ? terms.endsAt() : terms.startsAt(), now);
    var payBy = now.plus(Terms.TIME_TO_PAY);
    var booking = new Booking(new BookingSnapshot(id, 0, terms, now, instant, payBy, null,
        BookingStatus.AWAITING_PAYMENT, now, withoutContacts(message), null, null, null, List.of(), instalments));
    booking.raise(new BookingOpened(id, terms.listing(), terms.guest(), terms.host(), terms.stay(), payBy));
    return booking;
  }

  /** One that is paid at once. */
  public static Booking open(BookingId id, Terms terms, boolean instant, @Nullable String message, Instant now) {
    return open(id, terms, Instalments.none(), instant, message, now);
  }

  /**
   * A request that is paid at the property and waits for the host; raises {@link BookingRequested}. It must come before the
   * check-in time.
   */
  public static Booking request(BookingId id, Terms terms, @Nullable String message, Instant now) {
    mustComeBefore(terms.startsAt(), now);
    var answerBy = terms.answerBy(now);
    var booking = new Booking(
        new BookingSnapshot(id, 0, terms, now, false, null, answerBy, BookingStatus.REQUESTED, now,
            withoutContacts(message), null, null,
            null, List.of()));
    booking
        .raise(new BookingRequested(id, terms.listing(), terms.guest(), terms.host(), terms.stay(), answerBy));
    return booking;
  }

  /** A booking that is paid at the property and needs no answer of the host; raises {@link BookingConfirmed}. It must come before check-out. */
  public static Booking confirmInstantly(BookingId id, Terms terms, @Nullable String message, Instant now) {
    mustComeBefore(terms.endsAt(), now);
    var booking = new Booking(
        new BookingSnapshot(id, 0, terms, now, true, null, null, BookingStatus.CONFIRMED, now, message, null, now, null,
            List.of()));
    booking.raise(new BookingConfirmed(id, terms.listing(), terms.guest(), terms.host(), terms.stay()));
    return booking;
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Booking restore(BookingSnapshot stored) {
    return new Booking(stored);
  }

  /** Makes a move of the table, or refuses; raises the move's event. */
  public void make(BookingMove move, Side by, Instant now) {
    make(move, by, now, () -> {
      switch (move) {
        case AUTHORIZE -> answerBy = terms.answerBy(now);
        case CONFIRM -> confirmedAt = now;
        case CANCEL_AS_GUEST, CANCEL_AS_HOST -> callOff(cancellation().refund(by, now));
        case CANCEL_UNPAID -> callOff(cancellation().unpaid());
        case REPORT_NO_SHOW -> callOff(cancellation().noShow());
        case FAIL, DECLINE, WITHDRAW, EXPIRE -> instalments = instalments.lapsed();
        case AGREE, ACCEPT, EXPIRE_UNPAID, START, COMPLETE -> {
          // Nothing but the status changes.
        }
      }
    });
  }

  /** The money for a request is held, until then: from now on it waits for the host. */
  public void authorize(Instant captureBefore, Instant now) {
    make(BookingMove.AUTHORIZE, Side.PAYMENT, now, () -> answerBy = terms.answerBy(now, captureBefore));
  }

  /** The money is held, and it is too late: nobody can have the stay that it was meant for. */
  public void paidTooLate() {
    raise(new BookingPaidTooLate(id, terms.listing(), terms.guest(), terms.host(), terms.stay()));
  }

  /** Accepts a request; what is paid at the property is confirmed with it. */
  public void accept(Side by, Instant now) {
    make(BookingMove.ACCEPT, by, now);
    if (!isPaidThroughRoost()) {
      make(BookingMove.CONFIRM, Side.PAYMENT, now);
    }
  }

  /** Declines a request, with words for the guest. */
  public void decline(@Nullable String message, Side by, Instant now) {
    make(BookingMove.DECLINE, by, now);
    hostMessage = withoutContacts(message);
  }

  /** While nothing is agreed words hide what leads past Roost, as messages do. */
  private static @Nullable String withoutContacts(@Nullable String message) {
    return message == null ? null : ContactMask.hide(message);
  }

  /** Makes the move of Roost's clock that is due; nothing where none is. */
  public Optional<BookingMove> advance(Instant now) {
    var due = BookingMove.timedIn(status)
        .filter(move -> move.window().opensAt(this).filter(at -> !now.isBefore(at)).isPresent());
    due.ifPresent(move -> make(move, Side.SYSTEM, now));
    return due;
  }

  /** When Roost's clock has something to do next. */
  public Optional<Instant> dueAt() {
    return Stream.of(BookingMove.timedIn(status).flatMap(move -> move.window().opensAt(this)), instalmentDueAt())
        .flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** Whether money that is held now leads to a stay: none was held before, and nobody has called it off. */
  public boolean waitsForMoney() {
    return status == BookingStatus.AWAITING_PAYMENT
        || (status == BookingStatus.EXPIRED && isPaidThroughRoost() && answerBy == null);
  }

  /** Whether Roost takes the money; else the guest pays at the property. */
  public boolean isPaidThroughRoost() {
    return payBy != null;
  }

  /** Whether no answer of the host is needed. */
  public boolean isInstant() { return instant; }

  /** Until when the guest can pay; absent where Roost takes no money. */
  public Optional<Instant> payBy() {
    return Optional.ofNullable(payBy);
  }

  /** Until when the host can answer; absent where no answer was needed, or not yet. */
  public Optional<Instant> answerBy() {
    return Optional.ofNullable(answerBy);
  }

  /** Fails unless guest and host could agree on something else. */
  public void mustBeAlterable(String action) {
    if (!takesPlace()) {
      throw new Refused(new BookingStatusForbids(action, status));
    }
    if (!notPaid().isZero()) {
      throw new Refused(new InstalmentsAhead(notPaid()));
    }
  }

  /**
   * What guest and host would agree on: the offer at its price, and what the host keeps of what the stay no longer has.
   * What a guest gives up is called off as the whole stay would be at that moment; what a host takes away is free. What
   * was kept before pays for what the stay grows by.
   */
  public Arrangement altered(Arrangement offer, Side by, Instant now) {
    var before = terms.price();
    var growth = offer.price().total().minus(before.total().minus(before.alreadyKept()));
    if (!growth.isNegative()) {
      return offer.keeping(within(before.alreadyKept().minus(growth), before.alreadyKept()));
    }
    var kept = by == Side.GUEST
        ? within(cancellation().keptFor(offer, now), growth.negated())
        : Money.zero(growth.currency());
    return offer
        .keeping(before.alreadyKept().plus(Money.of(kept.amount() - kept.amount() % before.step(), kept.currency())));
  }

  private static Money within(Money amount, Money most) {
    var zero = Money.zero(most.currency());
    return amount.isNegative() ? zero : amount.compareTo(most) > 0 ? most : amount;
  }

  /** Becomes what guest and host agreed on. What the guest could no longer get back stays lost, whatever the new dates. */
  public void alter(Arrangement agreed, Instant now) {
    mustBeAlterable("alter");
    var keeps = cancellation().keepsAt(now);
    if (!keeps.equals(HostKeeps.NOTHING) && !lost.contains(keeps)) {
      lost = Stream.concat(lost.stream(), Stream.of(keeps)).toList();
    }
    terms = terms.with(agreed);
  }

  /** What would go back if the stay were called off; refused where it cannot be. */
  public Cancellation cancellation(Instant now) {
    BookingMove.CANCEL_AS_GUEST.mustBeAllowed(this, Side.GUEST, now);
    return cancellation();
  }

  /** What of the price is paid with the booking. */
  public Money paidFirst() {
    return terms.price().total().minus(instalments.total(terms.price().total().currency()));
  }

  /** What of the price was not paid yet; nobody owes it where the stay was called off. */
  public Money notPaid() {
    return instalments.notPaid(terms.price().total().currency());
  }

  /** What of the refund comes back as money. */
  public Optional<Money> comesBack() {
    return refund().map(it -> it.total().minus(notPaid()));
  }

  public Instalments instalments() {
    return instalments;
  }

  /** The instalment for which Roost's clock has something to do. */
  public Optional<Instalment> dueInstalment(Instant now) {
    return takesPlace() ? instalments.due(terms.times(), now) : Optional.empty();
  }

  /** Until when the guest can pay an instalment that is charged now. */
  public Instant payBy(Instalment instalment, InstalmentTerms rule, Instant now) {
    return rule.payBy(instalment, terms.times(), now);
  }

  /** The payment of an instalment was opened. */
  public void instalmentIsCharged(Instalment instalment, UUID payment, Instant until) {
    instalments = instalments.with(instalment.charged(payment, until));
  }

  /** The time to pay it is over, and somebody is still deciding. */
  public void instalmentIsUndecided(Instalment instalment, Instant now) {
    instalments = instalments.with(instalment.closing(now.plus(Instalment.PATIENCE)));
  }

  /** The stay is over, and nobody has paid it in time: it was stayed, so the guest owes it. */
  public void instalmentIsOwed(Instalment instalment) {
    instalments = instalments.with(instalment.as(InstalmentStatus.OWED));
  }

  /** Whether nobody can be sent away any more. */
  public boolean isOver(Instant now) {
    return !now.isBefore(terms.endsAt());
  }

  /**
   * The money of an instalment was taken; raises {@link InstalmentPaid}, once.
   *
   * @return whether it counts; it does not where the stay was called off meanwhile
   */
  public boolean instalmentIsPaid(int number) {
    var instalment = instalments.numbered(number);
    if (instalment.isOpen() || instalment.isOwed()) {
      instalments = instalments.with(instalment.as(InstalmentStatus.PAID));
      raise(new InstalmentPaid(id, terms.listing(), terms.guest(), terms.host(), number, instalment.amount()));
    }
    return instalments.numbered(number).isPaid();
  }

  /** An instalment was declined; raises {@link InstalmentOverdue}, once: cards that are tried afterwards are the guest's to watch. */
  public void instalmentIsDeclined(int number) {
    var instalment = instalments.numbered(number);
    if (instalment.status() == InstalmentStatus.DUE) {
      instalments = instalments.with(instalment.as(InstalmentStatus.OVERDUE));
      raise(new InstalmentOverdue(id, terms.listing(), terms.guest(), terms.host(), number, instalment.amount(),
          Objects.requireNonNull(instalment.payment(), "it was charged"),
          Objects.requireNonNull(instalment.payBy(), "it was charged")));
    }
  }

  /** What went back to the guest of a stay that was called off. */
  public Optional<Refund> refund() {
    return Optional.ofNullable(refund);
  }

  /**
   * What is earned with it by that moment, as it is now. What is kept of a stay that was called off is earned when it would
   * have been, the earlier nights first.
   */
  public Earnings earningsBy(Instant moment) {
    var kept = kept();
    var times = new EarningTimes(terms);
    var soFar = kept.upTo(times.earnedBy(moment));
    return new Earnings(soFar, soFar.equals(kept) ? Optional.empty() : times.after(moment));
  }

  /** When something is earned with it first, if the stay takes place. */
  public Instant earnsFrom() {
    return new EarningTimes(terms).moments().findFirst().orElseThrow();
  }

  public BookingId id() {
    return id;
  }

  public Terms terms() {
    return terms;
  }

  public BookingStatus status() {
    return status;
  }

  /** All that is to be stored. */
  public BookingSnapshot snapshot() {
    return new BookingSnapshot(id, version(), terms, createdAt, instant, payBy, answerBy, status, statusSince,
        guestMessage,
        hostMessage, confirmedAt, refund, lost, instalments);
  }

  private void make(BookingMove move, Side by, Instant now, Runnable effect) {
    move.mustBeAllowed(this, by, now);
    effect.run();
    status = move.to();
    statusSince = now;
    raise(MoveEvents.of(move, this));
  }

  private Split kept() {
    var currency = terms.price().total().currency();
    return switch (status) {
      case CONFIRMED, IN_STAY, COMPLETED -> terms.price().kept(Refund.nothing(currency));
      case CANCELLED_BY_GUEST, CANCELLED_BY_HOST, CANCELLED_UNPAID, NO_SHOW ->
        terms.price().kept(refund().orElseThrow());
      case AWAITING_PAYMENT, REQUESTED, CAPTURING, DECLINED, PAYMENT_FAILED, EXPIRED, WITHDRAWN ->
        Split.nothing(currency);
    };
  }

  private void callOff(Refund given) {
    refund = given;
    instalments = instalments.lapsed();
  }

  private boolean takesPlace() {
    return status == BookingStatus.CONFIRMED || status == BookingStatus.IN_STAY;
  }

  private Optional<Instant> instalmentDueAt() {
    return takesPlace() ? instalments.dueAt(terms.times()) : Optional.empty();
  }

  private Cancellation cancellation() {
    return new Cancellation(terms, Objects.requireNonNull(confirmedAt, "never confirmed"), lost, instalments);
  }

  private static void mustComeBefore(Instant deadline, Instant now) {
    if (!now.isBefore(deadline)) {
      throw new Refused(new NoticeTooShort(deadline));
    }
  }
}
