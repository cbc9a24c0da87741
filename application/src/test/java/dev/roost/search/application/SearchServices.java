package dev.roost.search.application;

import dev.roost.pricing.spi.ShownPrices;
import dev.roost.review.spi.ListingRatings;
import dev.roost.search.api.ListingSearch;
import dev.roost.search.api.SearchIndex;
import java.time.Clock;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.pricing.FakeCalendars;
import roosttest.pricing.FakeListings;
import roosttest.pricing.FakePrices;

/** The use cases of search for tests of other packages. */
public final class SearchServices {

  private SearchServices() {
  }

  public static ListingSearch search(CardFeed cards, FakeCalendars calendars, FakePrices prices,
      ShownPrices shown, Clock clock) {
    return new ListingSearchService(new CardIndex(cards), calendars, prices, shown, clock);
  }

  public static SearchIndex index(Cards cards, CardFeed feed, FakeListings listings, FakeCalendars calendars,
      FakePrices prices,
      ListingRatings ratings, TransactionOperations transactions, Clock clock) {
    return new SearchIndexService(new CardMaker(cards, listings, calendars, prices, ratings, clock), cards,
        new CardIndex(feed),
        listings, transactions);
  }
}
