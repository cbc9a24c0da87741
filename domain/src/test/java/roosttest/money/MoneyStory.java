package roosttest.money;

import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.HOST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PLATFORM_FEE;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.TAX_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Instalment;
import dev.roost.booking.domain.InstalmentTerms;
import dev.roost.booking.domain.Instalments;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.listing.contract.ListingId;
import dev.roost.payment.domain.MoneyMove;
import dev.roost.payment.domain.Parts;
import dev.roost.payment.domain.Release;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.Levies;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.pricing.domain.Rates;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import roosttest.ledger.InMemoryLedger;
import roosttest.pricing.AnyPrices;

/**
 * One stay and its money, from the quote to the payout. What is entered when is decided by the domain; this class only does
 * with its answers what use cases do: it captures, gives back the newest first, releases and pays out.
 */
final class MoneyStory {

  static final StayTimes TIMES = new StayTimes(ZoneId.of("Europe/Lisbon"), LocalTime.of(15, 0), LocalTime.of(11, 0));
  private static final UserId HOST = new UserId(new UUID(0, 1));
  private static final UserId GUEST = new UserId(new UUID(0, 2));
  private static final Duration LONG_AFTER = Duration.ofDays(365);

  private final Random random;
  private final Currency currency;
  private final Rates rates;
  private final Levies levies;
  private final Booking booking;
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final List<Capture> captures = new ArrayList<>();
  private final Release release;
  private final Instant bookedAt;
  private Instant now;
  private Money paidOut;
  private boolean altered;
  private Optional<Instant> calledOffAt = Optional.empty();

  private MoneyStory(Random random, Currency currency) {
    this.random = random;
    this.currency = currency;
    this.rates = AnyPrices.rates(random, currency);
    this.levies = AnyPrices.levies(random, currency);
    var inquiry = AnyPrices.inquiry(random, rates);
    this.now = inquiry.bookedOn().atTime(LocalTime.NOON).atZone(TIMES.zone()).toInstant();
    this.bookedAt = now;
    var policies = CancellationPolicy.values();
    var policy = inquiry.nonRefundable()
        ? CancellationPolicy.NON_REFUNDABLE
        : policies[random.nextInt(policies.length)];
    var price = price(inquiry);
    this.booking = Booking.open(new BookingId(new UUID(0, 3)), new Terms(new QuoteId(new UUID(0, 4)),
        new ListingId(new UUID(0, 5)), HOST, GUEST, inquiry.stay(), inquiry.party(), TIMES, price, policy),
        Instalments.planned(PaymentSchedule.of(inquiry.stay(), price.total(), Chargeable.ANY).later(), now), true, null,
        now);
    this.release = Release.begin(booking.id(), HOST, currency);
    this.paidOut = Money.zero(currency);
  }

  /** A stay that is booked and paid. */
  static MoneyStory begin(Random random) {
    var story = new MoneyStory(random, Currency.of(List.of("JPY", "EUR", "KWD").get(random.nextInt(3))));
    story.booking.make(BookingMove.AGREE, Side.PAYMENT, story.now);
    story.capture(story.booking.paidFirst());
    story.booking.make(BookingMove.CONFIRM, Side.PAYMENT, story.now);
    return story;
  }

  /** Something happens. */
  void goOn() {
    switch (random.nextInt(8)) {
      case 0 -> pass(Duration.ofHours(1L + random.nextInt(24 * 20)));
      case 1 -> passToAroundCheckIn();
      case 2, 3, 4 -> alter();
      case 5 -> callOff();
      default -> payOut();
    }
  }

  /** All is over long since; of two stays one was called off when it mattered. */
  void end() {
    if (random.nextBoolean()) {
      passToAroundCheckIn();
      callOff();
    }
    pass(LONG_AFTER);
    payOut();
  }

  /** After whatever happened. */
  void mustAddUp() {
    var price = booking.terms().price();
    assertThat(sum(price.lines())).isEqualByComparingTo(decimal(price.total()));
    assertThat(captures).allSatisfy(capture -> assertThat(capture.back().amount()).isBetween(0L,
        capture.amount().amount()));
    assertThat(ledger.all().flatMap(transaction -> transaction.entries().stream())
        .mapToLong(entry -> entry.amount().amount()).sum()).isZero();
    var released = release.released();
    assertThat(shared(PROVIDER_CLEARING)).isEqualTo(paid().minus(paidOut));
    assertThat(held()).isEqualTo(paid().minus(released.total()));
    assertThat(balance(Account.ofBooking(REFUNDS_PAYABLE, booking.id().value(), currency)).isZero()).isTrue();
    assertThat(hosts(HOST_PAYABLE).minus(hosts(HOST_RECEIVABLE))).isEqualTo(released.host().minus(paidOut));
    assertThat(shared(PLATFORM_FEE)).isEqualTo(released.roost());
    assertThat(shared(TAX_PAYABLE)).isEqualTo(released.taxes());
  }

  /** After the end: nobody holds anything, and each has what a second reckoning of the rules says. */
  void mustHaveEndedAsTheRulesSay() {
    var oracle = new MoneyOracle(booking, bookedAt, calledOffAt);
    assertThat(held().isZero()).isTrue();
    if (!altered) {
      assertThat(decimal(paid())).isEqualByComparingTo(oracle.paid());
    }
    var back = booking.refund();
    var ends = oracle.endsWith(back);
    assertThat(decimal(paid())).as("what the guest has paid").isEqualByComparingTo(ends.paid());
    assertThat(decimal(release.released().host())).as("the host's").isEqualByComparingTo(ends.host());
    assertThat(decimal(release.released().roost())).as("Roost's").isEqualByComparingTo(ends.roost());
    assertThat(decimal(release.released().taxes())).as("taxes").isEqualByComparingTo(ends.taxes());
    assertThat(paidOut.minus(hosts(HOST_RECEIVABLE))).as("paid out, less what is owed")
        .isEqualTo(release.released().host());
  }

  /** Where what goes back changes most. */
  private void passToAroundCheckIn() {
    var moment = booking.terms().startsAt().plus(Duration.ofHours(random.nextInt(24 * 12) - 24 * 9L));
    if (moment.isAfter(now)) {
      pass(Duration.between(now, moment));
    }
  }

  private void pass(Duration time) {
    var then = now.plus(time);
    for (var due = booking.dueAt(); due.filter(at -> !then.isBefore(at)).isPresent(); due = booking.dueAt()) {
      now = due.orElseThrow();
      booking.dueInstalment(now).ifPresentOrElse(this::collect, () -> booking.advance(now));
      release();
    }
    now = then;
    release();
  }

  /** Most instalments are paid, and nobody pays the others. */
  private void collect(Instalment instalment) {
    if (instalment.isOpen()) {
      booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, now);
      calledOffAt = Optional.of(now);
      giveBack(booking.comesBack().orElseThrow());
      return;
    }
    booking.instalmentIsCharged(instalment, UUID.randomUUID(), booking.payBy(instalment, InstalmentTerms.USUAL, now));
    if (random.nextInt(4) == 0) {
      booking.instalmentIsDeclined(instalment.number());
    } else {
      capture(instalment.amount());
      booking.instalmentIsPaid(instalment.number());
    }
  }

  /** To other nights of the same place, at what they cost. */
  private void alter() {
    var stay = booking.terms().stay();
    var hasBegun = !now.isBefore(booking.terms().startsAt());
    var checkIn = hasBegun ? stay.checkIn() : stay.checkIn().plusDays(random.nextInt(10));
    var checkOut = checkIn.plusDays(1L + random.nextInt(random.nextBoolean() ? 6 : 45));
    if (!open() || !booking.notPaid().isZero() || !TIMES.dateAt(now).isBefore(checkOut)) {
      return;
    }
    var inquiry = new Inquiry(new StayDates(checkIn, checkOut), booking.terms().party(),
        TIMES.dateAt(bookedAt), false);
    var agreed = booking.altered(new Arrangement(inquiry.stay(), inquiry.party(), price(inquiry)),
        random.nextBoolean() ? Side.GUEST : Side.HOST, now);
    var difference = agreed.moreThan(booking.terms().arrangement());
    if (difference.isNegative()) {
      giveBack(difference.negated());
    } else if (!difference.isZero()) {
      capture(difference);
    }
    booking.alter(agreed, now);
    altered = true;
    release();
  }

  private void callOff() {
    var move = List.of(BookingMove.CANCEL_AS_GUEST, BookingMove.CANCEL_AS_HOST, BookingMove.REPORT_NO_SHOW)
        .get(random.nextInt(3));
    try {
      booking.make(move, move.by(), now);
    } catch (Refused notNow) {
      return;
    }
    calledOffAt = Optional.of(now);
    giveBack(booking.comesBack().orElseThrow());
    release();
  }

  private boolean open() {
    return booking.status() == BookingStatus.CONFIRMED || booking.status() == BookingStatus.IN_STAY;
  }

  private Price price(Inquiry inquiry) {
    var price = levies.on(rates.price(inquiry), inquiry);
    var share = price.share();
    return new Price(price.lines(), price.total(),
        new HostShare(price.includedTaxes(), share.serviceFee(), share.feeVersion(), share.payout()));
  }

  private void capture(Money amount) {
    captures.add(new Capture(amount, Money.zero(currency)));
    enter("payment.captured", MoneyMove.CAPTURED.entries(booking.id(), amount));
  }

  /** Of the newest capture first. */
  private void giveBack(Money amount) {
    var left = amount;
    for (var i = captures.size() - 1; i >= 0; i--) {
      var capture = captures.get(i);
      var part = left.compareTo(capture.left()) < 0 ? left : capture.left();
      if (!part.isZero()) {
        captures.set(i, new Capture(capture.amount(), capture.back().plus(part)));
        enter("payment.refund-owed", MoneyMove.REFUND_OWED.entries(booking.id(), part));
        enter("payment.refunded", MoneyMove.REFUNDED.entries(booking.id(), part));
        left = left.minus(part);
      }
    }
    assertThat(left.isZero()).as("no more goes back than was taken").isTrue();
  }

  private void release() {
    var earned = booking.earningsBy(now).soFar();
    var target = new Parts(earned.host(), earned.roost(), earned.taxes())
        .within(release.available(held(), Money.zero(currency)), Money.zero(currency));
    release.bringTo(target, now)
        .ifPresent(difference -> enter("payment.released", difference.entries(booking.id(), HOST)));
  }

  /** What the host owes is set against it first. */
  private void payOut() {
    var payable = hosts(HOST_PAYABLE);
    var netted = payable.compareTo(hosts(HOST_RECEIVABLE)) < 0 ? payable : hosts(HOST_RECEIVABLE);
    if (!netted.isZero()) {
      enter("payout.netted", List.of(Entry.debit(ofHost(HOST_PAYABLE), netted),
          Entry.credit(ofHost(HOST_RECEIVABLE), netted)));
    }
    var paying = payable.minus(netted);
    if (!paying.isZero()) {
      enter("payout.sent", List.of(Entry.debit(ofHost(HOST_PAYABLE), paying),
          Entry.credit(Account.shared(PROVIDER_CLEARING, currency), paying)));
      paidOut = paidOut.plus(paying);
    }
  }

  private void enter(String purpose, List<Entry> entries) {
    var number = ledger.all().count();
    ledger.append(JournalTransaction.of(new TransactionId(new UUID(1, number)), Source.of(purpose, number),
        Correlation.ofBooking(booking.id().value()), now, purpose, entries));
  }

  /** What the guest has paid and not got back. */
  private Money paid() {
    return captures.stream().map(Capture::left).reduce(Money.zero(currency), Money::plus);
  }

  private Money held() {
    return balance(Account.ofBooking(GUEST_FUNDS_HELD, booking.id().value(), currency));
  }

  private Money hosts(AccountKind kind) {
    return balance(ofHost(kind));
  }

  private Account ofHost(AccountKind kind) {
    return Account.ofUser(kind, HOST, currency);
  }

  private Money shared(AccountKind kind) {
    return balance(Account.shared(kind, currency));
  }

  private Money balance(Account account) {
    return ledger.of(List.of(account)).get(account).amount();
  }

  private static BigDecimal sum(List<QuoteLine> lines) {
    return lines.stream().map(line -> decimal(line.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal decimal(Money money) {
    return BigDecimal.valueOf(money.amount());
  }

  /** Money that was taken, and how much of it went back. */
  private record Capture(Money amount, Money back) {

    Money left() {
      return amount.minus(back);
    }
  }
}
