package dev.roost.listing.domain;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a listing at one moment.
 *
 * @param version 0 for one that was never stored
 * @param reference absent where no other system knows it
 * @param publishedAt when it was published first; absent before
 */
public record ListingSnapshot(ListingId id, long version, UserId owner, @Nullable ExternalReference reference,
    ListingStatus status, ListingContent content, PhotoAlbum photos, CoHosts coHosts, @Nullable Instant publishedAt) {

  ListingSnapshot with(ListingContent changed) {
    return new ListingSnapshot(id, version, owner, reference, status, changed, photos, coHosts, publishedAt);
  }

  ListingSnapshot with(PhotoAlbum changed) {
    return new ListingSnapshot(id, version, owner, reference, status, content, changed, coHosts, publishedAt);
  }

  ListingSnapshot with(CoHosts changed) {
    return new ListingSnapshot(id, version, owner, reference, status, content, photos, changed, publishedAt);
  }

  ListingSnapshot in(ListingStatus changed, @Nullable Instant published) {
    return new ListingSnapshot(id, version, owner, reference, changed, content, photos, coHosts, published);
  }
}
