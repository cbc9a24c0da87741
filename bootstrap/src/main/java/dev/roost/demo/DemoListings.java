package dev.roost.demo;

import dev.roost.identity.api.AccountView;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingPhotos;
import dev.roost.listing.api.ListingSummary;
import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Set;

/** Gives imported listings a picture and publishes them, each as its own host would. */
final class DemoListings {

  private static final int AT_ONCE = 100;

  private final HostListings listings;
  private final ListingPhotos photos;

  DemoListings(HostListings listings, ListingPhotos photos) {
    this.listings = listings;
    this.photos = photos;
  }

  /** Publishes the listings of these hosts and returns how many. */
  int publish(List<AccountView> hosts) {
    return hosts.parallelStream().mapToInt(this::publishThoseOf).sum();
  }

  private int publishThoseOf(AccountView host) {
    var actor = Actor.user(host.id(), Set.of(Role.HOST));
    var drafts = listings.mine(actor, ListingStatus.DRAFT, PageRequest.first(AT_ONCE)).items();
    drafts.forEach(draft -> listings.changeStatus(actor, draft.id(), withPhoto(actor, draft), ListingStatus.PUBLISHED));
    return drafts.size();
  }

  /** @return the version that has a photo */
  private long withPhoto(Actor host, ListingSummary draft) {
    if (draft.coverPhoto() != null) {
      return draft.version();
    }
    var photo = new PlaceholderPhoto(draft.title().hashCode());
    return photos.upload(host, draft.id(), new IdempotencyKey("demo-photo-" + draft.id()),
        new UploadPhoto("", photo)).answer().version();
  }
}
