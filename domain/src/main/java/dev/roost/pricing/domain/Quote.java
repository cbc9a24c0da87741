package dev.roost.pricing.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What a guest was told a stay costs. A quote never changes: it holds until it expires or the host changes prices.
 *
 * @param guest who asked; nobody else sees it
 * @param cancellation what the guest gets back after calling off the stay, frozen
 * @param ratesVersion version of the rate plan that made the price: while it stands, the price stands
 * @param expiresAt from that instant on the quote is over
 */
@AggregateRoot
public record Quote(@Identity QuoteId id, UserId guest, ListingId listing, StayDates stay, Party party, StayPrice price,
    CancellationPolicy cancellation, long ratesVersion, Instant madeAt, Instant expiresAt) {

  /** Prices a stay as the rates are now. */
  public static Quote make(QuoteId id, UserId guest, Request request, VersionedRates rates, Instant now,
      Duration valid) {
    var price = request.priceBy(rates.rates())
        .orElseThrow(() -> new Refused(new NoNonRefundableRate(request.stay().count())));
    var cancellation = request.nonRefundable()
        ? CancellationPolicy.NON_REFUNDABLE
        : rates.rates().terms().cancellation().policy();
    return new Quote(id, guest, request.listing(), request.stay(), request.party(), price, cancellation,
        rates.version(), now, now.plus(valid));
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether the stay costs the same by these rates. */
  public boolean stillCosts(Rates rates) {
    return request().priceBy(rates).filter(now -> now.total().equals(price.total())).isPresent();
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

    private Optional<StayPrice> priceBy(Rates rates) {
      return nonRefundable ? rates.nonRefundablePrice(stay, party) : Optional.of(rates.price(stay, party));
    }
  }
}
