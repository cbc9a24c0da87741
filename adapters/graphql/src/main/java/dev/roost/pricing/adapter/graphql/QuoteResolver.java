package dev.roost.pricing.adapter.graphql;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.platform.graphql.Batches;
import dev.roost.platform.graphql.Inputs;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuoteResolver {

  private final GuestQuotes quotes;
  private final ListingPages listings;

  QuoteResolver(GuestQuotes quotes, ListingPages listings) {
    this.quotes = quotes;
    this.listings = listings;
  }

  @QueryMapping
  QuoteView quote(@ContextValue Actor actor, @Argument UUID id, @Argument @Nullable String displayCurrency) {
    return quotes.find(actor, new QuoteId(id),
        displayCurrency == null ? null : Inputs.currency("displayCurrency", displayCurrency));
  }

  @MutationMapping
  RequestQuotePayload requestQuote(@ContextValue Actor actor, @Argument RequestQuoteInput input) {
    var once = quotes.quote(actor, Inputs.idempotencyKey(input.idempotencyKey()), input.toCommand());
    return new RequestQuotePayload(once.answer(), once.replayed());
  }

  /** A quote that was made. */
  record RequestQuotePayload(QuoteView quote, boolean replayed) {
  }

  @BatchMapping(typeName = "Quote")
  Map<QuoteView, ListingView> listing(List<QuoteView> quotes, @ContextValue Actor actor) {
    return Batches.of(quotes, QuoteView::listing, ids -> listings.viewAll(actor, ids));
  }
}
