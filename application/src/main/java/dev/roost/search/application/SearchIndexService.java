package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes all cards anew, in short transactions, so that searches and refreshes go on meanwhile. */
@Service
class SearchIndexService implements SearchIndex {

  static final int AT_ONCE = 500;

  private final CardMaker maker;
  private final Cards cards;
  private final CardIndex index;
  private final ListingFacts listings;
  private final TransactionOperations transactions;

  SearchIndexService(CardMaker maker, Cards cards, CardIndex index, ListingFacts listings,
      TransactionOperations transactions) {
    this.maker = maker;
    this.cards = cards;
    this.index = index;
    this.listings = listings;
    this.transactions = transactions;
  }

  @Override
  public int rebuild(Actor actor) {
    mustLookAfterSearch(actor);
    var page = listings.published(null, AT_ONCE);
    while (!page.isEmpty()) {
      remake(page);
      page = listings.published(page.getLast(), AT_ONCE);
    }
    return removeThoseOffTheMarket();
  }

  @Override
  public void warmUp(Actor actor) {
    mustLookAfterSearch(actor);
    index.catchUp();
  }

  private int removeThoseOffTheMarket() {
    int left = 0;
    var page = cards.after(null, AT_ONCE);
    while (!page.isEmpty()) {
      var gone = offTheMarket(page);
      remake(gone);
      left += page.size() - gone.size();
      page = cards.after(page.getLast(), AT_ONCE);
    }
    return left;
  }

  private List<ListingId> offTheMarket(List<ListingId> page) {
    var facts = listings.find(page);
    return page.stream().filter(it -> {
      var found = facts.get(it);
      return found == null || found.status() != ListingStatus.PUBLISHED;
    }).toList();
  }

  private void remake(List<ListingId> page) {
    transactions.executeWithoutResult(transaction -> maker.remake(page));
  }

  private static void mustLookAfterSearch(Actor actor) {
    if (!actor.isSystem()) {
      actor.mustBeUser(Scope.ADMIN);
      if (!actor.isAdmin()) {
        throw new Refused(new NotAllowed("rebuild the search index"));
      }
    }
  }
}
