package dev.roost.listing.application;

import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingChange;
import dev.roost.listing.domain.ListingContent;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.domain.PhotoAlbum;
import dev.roost.listing.domain.Space;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions that change a listing; whoever calls has checked who asks, not yet what they may do. */
@Service
class ListingEditor {

  private final Listings listings;
  private final OtherRequirements others;
  private final Completeness completeness;
  private final Idempotency idempotency;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  ListingEditor(Listings listings, OtherRequirements others, Completeness completeness, Idempotency idempotency,
      DomainEvents events, Ids ids, Clock clock) {
    this.listings = listings;
    this.others = others;
    this.completeness = completeness;
    this.idempotency = idempotency;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Once<ListingView> create(Actor actor, UserId owner, IdempotencyKey key, CreateListing command,
      ListingChange change, Space space) {
    return idempotency.once(actor, "listing.create", key, command, ListingView.class, () -> {
      var listing = Listing.createDraft(new ListingId(ids.next()), owner, command.externalReference(),
          ListingContent.of(space).with(change), PhotoAlbum.EMPTY);
      listings.add(listing);
      events.publishFrom(listing);
      return ListingViews.view(listing.snapshot(), 1, Audience.HOST);
    });
  }

  @Transactional
  public ListingView edit(Actor actor, ListingId id, long expectedVersion, ListingChange change) {
    var listing = listings.get(id);
    listing.mustGrant(actor, HostRight.EDIT_LISTING, "edit this listing");
    listing.mustBeAt(expectedVersion);
    listing.edit(change, completeness);
    return stored(listing);
  }

  @Transactional
  public ListingView changeStatus(Actor actor, ListingId id, long expectedVersion, ListingStatus target) {
    var listing = listings.get(id);
    listing.mustBeVisibleTo(actor);
    var elsewhere = target == ListingStatus.PUBLISHED ? others.missingFor(id) : List.<Missing>of();
    listing.moveTo(target, actor, completeness, elsewhere, clock.instant());
    // Only now: the version of what somebody may not change is none of their business.
    listing.mustBeAt(expectedVersion);
    return stored(listing);
  }

  @Transactional(readOnly = true)
  public List<Missing> missing(Actor actor, ListingId id) {
    var listing = listings.get(id);
    listing.mustBeOpenTo(actor, "see what this listing lacks");
    return Stream.concat(listing.missing(completeness).stream(), others.missingFor(id).stream()).toList();
  }

  private ListingView stored(Listing listing) {
    var version = listings.save(listing);
    events.publishFrom(listing);
    return ListingViews.view(listing.snapshot(), version, Audience.HOST);
  }
}
