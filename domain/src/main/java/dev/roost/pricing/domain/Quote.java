package dev.roost.pricing.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What a guest was told a stay costs. A quote never changes: it holds until it expires or the host changes prices. The
 * service fee and the taxes of the day when it was made are frozen into it.
 *
 * @param guest who asked; nobody else sees it
 * @param schedule when the total is paid, frozen
 * @param cancellation what the guest gets back after calling off the stay, frozen
 * @param ratesVersion version of the rate plan that made the price: while it stands, the price stands
 * @param bookedOn when it was made, as a date at the listing
 * @param expiresAt from that instant on the quote is over
 */
@AggregateRoot
public record Quote(@Identity QuoteId id, UserId guest, ListingId listing, StayDates stay, Party party, StayPrice price,
    PaymentSchedule schedule, CancellationPolicy cancellation, long ratesVersion, LocalDate bookedOn, Instant madeAt,
    Instant expiresAt) {

  /** Prices a stay as the rates are now. */
  public static Quote make(QuoteId id, UserId guest, Request request, VersionedRates rates, Making making) {
    var inquiry = request.bookedOn(making.today());
    var cancellation = request.nonRefundable()
        ? CancellationPolicy.NON_REFUNDABLE
        : rates.rates().terms().cancellation().policy();
    var price = making.levies().on(rates.rates().price(inquiry), inquiry).charged(making.chargeable());
    return new Quote(id, guest, request.listing(), request.stay(), request.party(), price,
        making.schedule(request.stay(), price.total()), cancellation,
        rates.version(), making.today(),
        making.now(), making.now().plus(making.valid()));
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether the host asks the same for the stay by these rates; service fee, taxes and rounding are frozen. */
  public boolean stillCosts(Rates rates) {
    var inquiry = request().bookedOn(bookedOn);
    return rates.answer(inquiry) && rates.price(inquiry).total().equals(price.hostTotal());
  }

  public Request request() {
    return new Request(listing, stay, party, cancellation == CancellationPolicy.NON_REFUNDABLE);
  }

  /**
   * What is asked for.
   *
   * @param nonRefundable whether at the rate that gives nothing back
   */
  public record Request(ListingId listing, StayDates stay, Party party, boolean nonRefundable) {

    public static final int MOST_NIGHTS = 730;

    public Request {
      if (stay.count() > MOST_NIGHTS) {
        throw new Refused(
            new InvalidField("checkOut", "must be at most %d nights after check-in".formatted(MOST_NIGHTS)));
      }
    }

    private Inquiry bookedOn(LocalDate date) {
      return new Inquiry(stay, party, date, nonRefundable);
    }
  }

  /**
   * When a quote is made.
   *
   * @param today the date at the listing
   * @param valid how long the quote holds
   * @param levies service fee and taxes of the stay
   * @param chargeable which totals the guest can pay
   * @param throughRoost whether Roost takes the money; guests who pay at the property have no schedule
   * @param daysAhead how many days before its first night a later month of a long stay is paid
   */
  public record Making(Instant now, LocalDate today, Duration valid, Levies levies, Chargeable chargeable,
      boolean throughRoost, int daysAhead) {

    /** Where every total can be paid, later months as usual. */
    public Making(Instant now, LocalDate today, Duration valid, Levies levies) {
      this(now, today, valid, levies, Chargeable.ANY, true, PaymentSchedule.DAYS_AHEAD);
    }

    private PaymentSchedule schedule(StayDates stay, Money total) {
      return throughRoost ? PaymentSchedule.of(stay, total, chargeable, daysAhead) : PaymentSchedule.atOnce(total);
    }
  }
}
