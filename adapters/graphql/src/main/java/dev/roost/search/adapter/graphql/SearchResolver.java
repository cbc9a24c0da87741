package dev.roost.search.adapter.graphql;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Batches;
import dev.roost.platform.graphql.Connection;
import dev.roost.platform.graphql.Pages;
import dev.roost.search.api.HitView;
import dev.roost.search.api.ListingSearch;
import dev.roost.shared.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchResolver {

  private final ListingSearch search;
  private final ListingPages listings;
  private final Pages pages;

  SearchResolver(ListingSearch search, ListingPages listings, Pages pages) {
    this.search = search;
    this.listings = listings;
    this.pages = pages;
  }

  @QueryMapping
  Connection<HitView> search(@ContextValue Actor actor, @Argument SearchFilter filter, DataFetchingEnvironment field) {
    return pages.read(field, page -> search.search(actor, filter.toQuery(), page));
  }

  @SchemaMapping(typeName = "SearchHit")
  ListingId listingId(HitView hit) {
    return hit.listing();
  }

  @BatchMapping(typeName = "SearchHit")
  Map<HitView, ListingView> listing(List<HitView> hits, @ContextValue Actor actor) {
    return Batches.of(hits, HitView::listing, ids -> listings.viewAll(actor, ids));
  }
}
