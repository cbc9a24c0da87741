package dev.roost.listing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hosts do with their listings. A version is the one the host read; an older one is refused as stale. */
public interface HostListings {

  /** Begins a draft; only for hosts. */
  Once<ListingView> create(Actor actor, IdempotencyKey key, CreateListing command);

  /** Changes the parts that are given. A published listing must stay complete. */
  ListingView edit(Actor actor, ListingId listing, long expectedVersion, ListingDetails details);

  /**
   * Publishes, snoozes or delists. Publishing refuses with all that is missing, here and in other contexts; a status
   * the listing has already is no change.
   */
  ListingView changeStatus(Actor actor, ListingId listing, long expectedVersion, ListingStatus target);

  /** All that is missing before the listing can be published; empty for one that can. */
  List<Missing> missing(Actor actor, ListingId listing);

  /** The listings the actor owns or co-hosts, newest first. */
  Page<ListingSummary> mine(Actor actor, @Nullable ListingStatus status, PageRequest page);
}
