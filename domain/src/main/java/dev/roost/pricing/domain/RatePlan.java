package dev.roost.pricing.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.RatePlanChanged;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** The prices of one listing. A listing has at most one rate plan, and without one it cannot be booked. */
@AggregateRoot
public final class RatePlan extends Aggregate {

  /** How far ahead dates can have prices of their own. */
  public static final int YEARS_AHEAD = 3;

  private final ListingId listing;
  private Rates rates;

  private RatePlan(ListingId listing, Rates rates, long version) {
    super(version);
    this.listing = listing;
    this.rates = rates;
  }

  /** The first prices of a listing. */
  public static RatePlan create(ListingId listing, RateTerms terms) {
    var plan = new RatePlan(listing, new Rates(terms, DatePrices.NONE), 0);
    plan.raise(new RatePlanChanged(listing));
    return plan;
  }

  /** For loading only: raises nothing. */
  public static RatePlan restore(Snapshot stored) {
    return new RatePlan(stored.listing(), stored.rates(), stored.version());
  }

  /**
   * Replaces everything but the prices of dates. The currency can change only while no date has a price: those would
   * mean something else.
   */
  public void change(RateTerms terms) {
    if (!terms.currency().equals(rates.currency()) && !rates.dates().ranges().isEmpty()) {
      throw new Refused(new InvalidField("basePrice.currency", "can change only after all date prices are cleared"));
    }
    become(new Rates(terms, rates.dates()));
  }

  /** Sets and clears the prices of dates, one change after the other; those of nights that are over are dropped. */
  public void change(List<PriceChange> changes, LocalDate today) {
    var end = today.plusYears(YEARS_AHEAD);
    for (var change : changes) {
      if (change instanceof PriceChange.Set set
          && (set.nights().checkIn().isBefore(today) || set.nights().checkOut().isAfter(end))) {
        throw new Refused(new InvalidField("prices", "must lie between %s and %s".formatted(today, end)));
      }
    }
    become(new Rates(rates.terms(), rates.dates().with(changes).from(today)));
  }

  private void become(Rates changed) {
    if (!changed.equals(rates)) {
      rates = changed;
      raise(new RatePlanChanged(listing));
    }
  }

  @Identity
  public ListingId listing() {
    return listing;
  }

  public Rates rates() {
    return rates;
  }

  public Snapshot snapshot() {
    return new Snapshot(listing, rates, version());
  }

  /** What is stored of a rate plan. */
  public record Snapshot(ListingId listing, Rates rates, long version) {
  }
}
