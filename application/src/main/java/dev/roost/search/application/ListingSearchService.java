package dev.roost.search.application;

import dev.roost.availability.spi.StayChecks;
import dev.roost.pricing.spi.ShownPrices;
import dev.roost.pricing.spi.ShownPrices.Showing;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.search.api.HitView;
import dev.roost.search.api.ListingSearch;
import dev.roost.search.api.SearchListings;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds places to stay. Without a transaction: what is found may be gone in the next moment anyway. */
@Service
class ListingSearchService implements ListingSearch {

  private final CardIndex cards;
  private final StayChecks calendars;
  private final StayPrices prices;
  private final ShownPrices shown;
  private final Clock clock;

  ListingSearchService(CardIndex cards, StayChecks calendars, StayPrices prices, ShownPrices shown,
      Clock clock) {
    this.cards = cards;
    this.calendars = calendars;
    this.prices = prices;
    this.shown = shown;
    this.clock = clock;
  }

  @Override
  public Page<HitView> search(Actor anyone, SearchListings query, PageRequest page) {
    Horizon.at(clock.instant()).mustReach(query.stay());
    var after = page.after() == null ? null : Mark.parse(page.after());
    var found = new BestFirst(cards.candidates(query, after), offers(query), after, page.limit() + 1).find();
    var hits = found.subList(0, Math.min(found.size(), page.limit()));
    var showing = showing(query);
    return new Page<>(hits.stream().map(hit -> Hits.view(hit, query, showing)).toList(),
        found.size() > page.limit() ? hits.getLast().mark().toString() : null);
  }

  private Showing showing(SearchListings query) {
    return query.displayCurrency() == null ? _ -> Optional.empty() : shown.in(query.displayCurrency());
  }

  private Offers offers(SearchListings query) {
    var stay = query.stay();
    return stay == null ? ListingSearchService::all : new StayOffers(calendars, prices, query, stay);
  }

  /** Without dates a card says all there is to say. */
  private static List<Offer> all(List<Candidate> candidates) {
    return candidates.stream().map(it -> new Offer(it, it.mark(), null)).toList();
  }
}
