package roosttest.invoicing;

import static roosttest.booking.BookingFixture.FROM_THREE_TO_ELEVEN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Instalment;
import dev.roost.booking.domain.Instalments;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Stays at any price, altered and called off in any way, by the rules of bookings themselves. */
public final class AnyStay {

  private static final Duration BEFORE = Duration.ofDays(40);

  private final List<Alteration> applied = new ArrayList<>();
  private final Booking booking;
  private Instant now;

  private AnyStay(Rates rates, int nights, CancellationPolicy policy) {
    var stay = new StayDates(MAY.checkIn(), MAY.checkIn().plusDays(nights));
    var price = rates.price(nights);
    var terms = new Terms(new QuoteId(UUID.randomUUID()), LOFT, ANNA, CARA, stay, Party.ofAdults(2),
        FROM_THREE_TO_ELEVEN, price, policy);
    this.now = terms.startsAt().minus(BEFORE);
    this.booking = Booking.restore(new BookingSnapshot(new BookingId(UUID.randomUUID()), 1, terms, now, true,
        now.plus(Terms.TIME_TO_PAY), null, BookingStatus.CONFIRMED, now, null, null, now, null, List.of(),
        Instalments.planned(PaymentSchedule.of(stay, price.total(), Chargeable.ANY).later(), now)));
  }

  public static AnyStay of(History history) {
    return new AnyStay(history.rates(), history.nights(), history.policy());
  }

  public Booking booking() {
    return booking;
  }

  public List<Alteration> applied() {
    return List.copyOf(applied);
  }

  /** Guest and host agree on another stay a few hours later, unless instalments are ahead. */
  public void alter(Change change) {
    if (!booking.notPaid().isZero()) {
      return;
    }
    now = now.plus(Duration.ofHours(5));
    var before = booking.terms().stay();
    var stay = new StayDates(before.checkIn(),
        before.checkIn().plusDays(change.nights() == before.count() ? change.nights() + 1 : change.nights()));
    var alteration = Alteration.propose(new AlterationId(new UUID(0x7000, applied.size() + 1)), booking.id(),
        booking.terms(), new Arrangement(stay, Party.ofAdults(2), change.rates().price(stay.count())), Side.GUEST, null,
        now);
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, now);
    alteration.make(AlterationMove.APPLY, AlterationRole.SYSTEM, now);
    booking.alter(alteration.after(), now);
    applied.add(alteration);
  }

  /** The stay ends as told, or goes on. */
  public void end(End end) {
    var startsAt = booking.terms().startsAt();
    var at = startsAt.minus(end.before());
    switch (end.how()) {
      case CANCELLED_BY_GUEST -> booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, at);
      case CANCELLED_BY_HOST -> booking.make(BookingMove.CANCEL_AS_HOST, Side.HOST, at);
      case NO_SHOW -> booking.make(BookingMove.REPORT_NO_SHOW, Side.HOST, startsAt.plus(Duration.ofHours(10)));
      case CANCELLED_UNPAID -> booking.instalments().all().stream().findFirst().ifPresent(this::leaveUnpaid);
      default -> {
        // It goes on.
      }
    }
  }

  private void leaveUnpaid(Instalment first) {
    booking.instalmentIsCharged(first, UUID.randomUUID(), booking.terms().startsAt());
    booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, booking.terms().endsAt().minusMillis(1));
  }

  public static Arbitrary<History> histories() {
    return Combinators
        .combine(rates(), Arbitraries.integers().between(1, 100), Arbitraries.of(CancellationPolicy.class),
            changes().list().ofMaxSize(4), ends())
        .as(History::new);
  }

  private static Arbitrary<Change> changes() {
    return Combinators.combine(rates(), Arbitraries.integers().between(1, 40)).as(Change::new);
  }

  private static Arbitrary<End> ends() {
    return Combinators.combine(Arbitraries.of(BookingStatus.CONFIRMED, BookingStatus.CANCELLED_BY_GUEST,
        BookingStatus.CANCELLED_BY_HOST, BookingStatus.CANCELLED_UNPAID, BookingStatus.NO_SHOW),
        Arbitraries.integers().between(-19, 38 * 24).map(hours -> Duration.ofHours(hours))).as(End::new);
  }

  private static Arbitrary<Rates> rates() {
    var percents = Arbitraries.integers().between(0, 25);
    return Combinators.combine(Arbitraries.longs().between(0, 99_999), percents, Arbitraries.longs().between(0, 9_999),
        percents, percents, percents, percents).as(Rates::new);
  }

  /** A confirmed stay and what becomes of it. */
  public record History(Rates rates, int nights, CancellationPolicy policy, List<Change> changes, End end) {
  }

  /** Another stay at another price. */
  public record Change(Rates rates, int nights) {
  }

  /**
   * How it ends.
   *
   * @param before how long before check-in; negative for after it
   */
  public record End(BookingStatus how, Duration before) {
  }

  /** What a stay costs: a night, then in percent what is taken off and what is added. */
  public record Rates(long night, int discount, long cleaning, int guestFee, int tax, int includedTax, int hostFee) {

    private static final Currency EUR = Currency.of("EUR");

    Price price(int nights) {
      var unit = Money.of(night, EUR);
      var lines = new ArrayList<QuoteLine>();
      lines.add(QuoteLine.of(LineKind.NIGHTS, "base price", nights, unit));
      lines.add(QuoteLine.of(LineKind.DISCOUNT, "weekly discount", 1, part(unit.times(nights), discount).negated()));
      lines.add(QuoteLine.of(LineKind.CLEANING, "cleaning", 1, Money.of(cleaning, EUR)));
      var asked = sum(lines);
      lines.add(QuoteLine.of(LineKind.SERVICE_FEE, "service fee", 1, part(asked, guestFee)));
      lines.add(QuoteLine.of(LineKind.TAX, "city tax", 1, part(asked, tax)));
      var included = part(asked, includedTax);
      var fee = part(asked, hostFee);
      return new Price(lines, sum(lines), new HostShare(List.of(QuoteLine.of(LineKind.TAX, "VAT", 1, included)), fee, 1,
          asked.minus(included).minus(fee)));
    }

    private static Money part(Money whole, int percent) {
      return whole.percent(BigDecimal.valueOf(percent));
    }

    private static Money sum(List<QuoteLine> lines) {
      return lines.stream().map(QuoteLine::amount).reduce(Money.zero(EUR), Money::plus);
    }
  }
}
