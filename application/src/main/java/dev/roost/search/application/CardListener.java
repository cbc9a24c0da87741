package dev.roost.search.application;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.NightsHeld;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingDelisted;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.listing.contract.ListingSnoozed;
import dev.roost.pricing.contract.RatePlanChanged;
import dev.roost.pricing.contract.ServiceFeeScheduled;
import dev.roost.pricing.contract.TaxRuleChanged;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.search.api.SearchIndex;
import dev.roost.search.application.Changes.Aspect;
import dev.roost.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps cards current. An event only says that something changed; what it is now is read when the card is made. No
 * transaction is open meanwhile, since many events share one.
 */
@Component
class CardListener {

  private final CardRefresher cards;
  private final SearchIndex index;

  CardListener(CardRefresher cards, SearchIndex index) {
    this.cards = cards;
    this.index = index;
  }

  @ApplicationModuleListener(id = "search.listing-published", propagation = NOT_SUPPORTED)
  void on(ListingPublished event) {
    cards.refresh(event.listing(), Aspect.LISTING);
  }

  @ApplicationModuleListener(id = "search.listing-changed", propagation = NOT_SUPPORTED)
  void on(ListingChanged event) {
    cards.refresh(event.listing(), Aspect.LISTING);
  }

  @ApplicationModuleListener(id = "search.listing-snoozed", propagation = NOT_SUPPORTED)
  void on(ListingSnoozed event) {
    cards.refresh(event.listing(), Aspect.LISTING);
  }

  @ApplicationModuleListener(id = "search.listing-delisted", propagation = NOT_SUPPORTED)
  void on(ListingDelisted event) {
    cards.refresh(event.listing(), Aspect.LISTING);
  }

  @ApplicationModuleListener(id = "search.nights-held", propagation = NOT_SUPPORTED)
  void on(NightsHeld event) {
    cards.refresh(event.listing(), Aspect.CALENDAR);
  }

  @ApplicationModuleListener(id = "search.nights-reserved", propagation = NOT_SUPPORTED)
  void on(NightsReserved event) {
    cards.refresh(event.listing(), Aspect.CALENDAR);
  }

  @ApplicationModuleListener(id = "search.nights-released", propagation = NOT_SUPPORTED)
  void on(NightsReleased event) {
    cards.refresh(event.listing(), Aspect.CALENDAR);
  }

  @ApplicationModuleListener(id = "search.calendar-changed", propagation = NOT_SUPPORTED)
  void on(CalendarChanged event) {
    cards.refresh(event.listing(), Aspect.CALENDAR);
  }

  @ApplicationModuleListener(id = "search.rate-plan-changed", propagation = NOT_SUPPORTED)
  void on(RatePlanChanged event) {
    cards.refresh(event.listing(), Aspect.PRICES);
  }

  @ApplicationModuleListener(id = "search.listing-rating-changed", propagation = NOT_SUPPORTED)
  void on(ListingRatingChanged event) {
    cards.refresh(event.listing(), Aspect.RATING);
  }

  /** Levies reach listings everywhere: all cards are made anew, in short transactions. */
  @ApplicationModuleListener(id = "search.tax-rule-changed", propagation = NOT_SUPPORTED)
  void on(TaxRuleChanged event) {
    index.rebuild(Actor.system("tax rule " + event.rule()));
  }

  @ApplicationModuleListener(id = "search.service-fee-scheduled", propagation = NOT_SUPPORTED)
  void on(ServiceFeeScheduled event) {
    index.rebuild(Actor.system("service fee " + event.version()));
  }
}
