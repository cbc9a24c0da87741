package dev.roost.listing.application;

import dev.roost.listing.api.ListingPhotos.AddedPhoto;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSource.Stored;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions that change a listing's photos. */
@Service
class PhotoEditor {

  /** Longer than any upload takes from its first file to its commit. */
  private static final Duration TIME_TO_SHOW = Duration.ofHours(1);

  private final Listings listings;
  private final DisposablePhotos disposable;
  private final Completeness completeness;
  private final Idempotency idempotency;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  PhotoEditor(Listings listings, DisposablePhotos disposable, Completeness completeness, Idempotency idempotency,
      DomainEvents events, Ids ids, Clock clock) {
    this.listings = listings;
    this.disposable = disposable;
    this.completeness = completeness;
    this.idempotency = idempotency;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** Before a picture is worked on: nobody's processor is spent on uploads that are refused anyway. */
  @Transactional(readOnly = true)
  public void mustTakeOneMore(Actor actor, ListingId id) {
    var listing = listings.get(id);
    mustBeEditor(actor, listing);
    listing.mustTakeOneMorePhoto();
  }

  @Transactional
  public void announce(PhotoKey key) {
    disposable.note(key, clock.instant().plus(TIME_TO_SHOW));
  }

  /** Locks the listing instead of comparing versions: photos are uploaded side by side. */
  @Transactional
  public Once<AddedPhoto> add(Actor actor, ListingId id, IdempotencyKey key, UploadFingerprint fingerprint,
      Stored stored, String caption) {
    return idempotency.once(actor, "listing.upload-photo", key, fingerprint, AddedPhoto.class, () -> {
      var listing = listings.lock(id);
      mustBeEditor(actor, listing);
      var photo = new Photo(new PhotoId(ids.next()), stored, caption);
      listing.addPhoto(photo, completeness);
      disposable.strikeOut(stored.key());
      return new AddedPhoto(PhotoAddresses.view(photo), store(listing));
    });
  }

  @Transactional
  public ListingView caption(Actor actor, ListingId id, long expectedVersion, PhotoId photo, String caption) {
    return change(actor, id, expectedVersion, listing -> listing.captionPhoto(photo, caption, completeness));
  }

  @Transactional
  public ListingView order(Actor actor, ListingId id, long expectedVersion, List<PhotoId> order) {
    return change(actor, id, expectedVersion, listing -> listing.orderPhotos(order, completeness));
  }

  @Transactional
  public ListingView remove(Actor actor, ListingId id, long expectedVersion, PhotoId photo) {
    return change(actor, id, expectedVersion, listing -> {
      if (listing.removePhoto(photo, completeness).source() instanceof Stored files) {
        disposable.note(files.key(), clock.instant());
      }
    });
  }

  private ListingView change(Actor actor, ListingId id, long expectedVersion, Consumer<Listing> change) {
    var listing = listings.get(id);
    mustBeEditor(actor, listing);
    listing.mustBeAt(expectedVersion);
    change.accept(listing);
    return ListingViews.view(listing.snapshot(), store(listing), Audience.HOST);
  }

  private long store(Listing listing) {
    var version = listings.save(listing);
    events.publishFrom(listing);
    return version;
  }

  private static void mustBeEditor(Actor actor, Listing listing) {
    listing.mustGrant(actor, HostRight.EDIT_LISTING, "edit the photos of this listing");
  }
}
