package dev.roost.listing.application;

import dev.roost.identity.spi.People;
import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.ListingSummary;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.application.ListingReads.SummaryRow;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.HostsOnly;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Does what may take long, such as finding a time zone, before {@link ListingEditor} opens the transaction. */
@Service
class HostListingService implements HostListings {

  private final DetailsMapping mapping;
  private final ListingEditor editor;
  private final ListingReads reads;
  private final People people;

  HostListingService(DetailsMapping mapping, ListingEditor editor, ListingReads reads, People people) {
    this.mapping = mapping;
    this.editor = editor;
    this.reads = reads;
    this.people = people;
  }

  @Override
  public Once<ListingView> create(Actor actor, IdempotencyKey key, CreateListing command) {
    var owner = actor.mustBeUser(Scope.LISTINGS_WRITE);
    if (!people.isHost(owner)) {
      throw new Refused(new HostsOnly());
    }
    var change = mapping.changeOf(command.details());
    if (change.space() == null) {
      throw new Refused(new InvalidField("space", "is required"));
    }
    return editor.create(actor, owner, key, command, change, change.space());
  }

  @Override
  public ListingView edit(Actor actor, ListingId listing, long expectedVersion, ListingDetails details) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    return editor.edit(actor, listing, expectedVersion, mapping.changeOf(details));
  }

  @Override
  public ListingView changeStatus(Actor actor, ListingId listing, long expectedVersion, ListingStatus target) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    return editor.changeStatus(actor, listing, expectedVersion, target);
  }

  @Override
  public List<Missing> missing(Actor actor, ListingId listing) {
    actor.mustBeUser(Scope.LISTINGS_READ);
    return editor.missing(actor, listing);
  }

  @Override
  public Page<ListingSummary> mine(Actor actor, @Nullable ListingStatus status, PageRequest page) {
    var host = actor.mustBeUser(Scope.LISTINGS_READ);
    return reads.summaries(host, status, page).map(row -> summary(row, host));
  }

  private static ListingSummary summary(SummaryRow row, UserId host) {
    var cover = row.cover();
    return new ListingSummary(row.id(), row.version(), row.status(), row.title(), row.city(),
        cover == null ? null : PhotoAddresses.small(cover), row.owner(),
        row.owner().equals(host) ? Set.of(HostRight.values()) : row.coHostRights(), row.reference());
  }
}
