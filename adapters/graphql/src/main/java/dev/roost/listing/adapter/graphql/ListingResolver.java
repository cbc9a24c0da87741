package dev.roost.listing.adapter.graphql;

import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Batches;
import dev.roost.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ListingResolver {

  private final ListingPages listings;
  private final PublicProfiles profiles;

  ListingResolver(ListingPages listings, PublicProfiles profiles) {
    this.listings = listings;
    this.profiles = profiles;
  }

  @QueryMapping
  ListingView listing(@ContextValue Actor actor, @Argument UUID id) {
    return listings.view(actor, new ListingId(id));
  }

  @BatchMapping(typeName = "Listing")
  Map<ListingView, PublicProfileView> host(List<ListingView> listings, @ContextValue Actor actor) {
    return Batches.of(listings, ListingView::owner, owners -> profiles.showAll(actor, owners));
  }
}
