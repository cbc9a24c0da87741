package dev.roost.listing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.PhotoId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import java.util.List;

/** Photos of a listing, for hosts who may edit it. */
public interface ListingPhotos {

  /**
   * Takes an upload apart to its picture, stores that in every size, and puts it behind the other photos. Needs no
   * version: photos can be uploaded side by side.
   */
  Once<AddedPhoto> upload(Actor actor, ListingId listing, IdempotencyKey key, UploadPhoto command);

  ListingView caption(Actor actor, ListingId listing, long expectedVersion, PhotoId photo, String caption);

  /** Takes the ids of all photos in their new order; the first becomes the cover. */
  ListingView order(Actor actor, ListingId listing, long expectedVersion, List<PhotoId> order);

  /** The last photo of a published listing stays. */
  ListingView remove(Actor actor, ListingId listing, long expectedVersion, PhotoId photo);

  /**
   * A photo that is in place.
   *
   * @param version of the listing with the photo
   */
  record AddedPhoto(PhotoView photo, long version) {
  }
}
