package dev.roost.listing.application;

import dev.roost.listing.api.ListingPhotos;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSource;
import dev.roost.listing.domain.PhotoWorkshop;
import dev.roost.listing.domain.PhotoWorkshop.Upload;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/** Works on pictures outside of transactions; {@link PhotoEditor} shows them. */
@Service
class ListingPhotoService implements ListingPhotos {

  private final PhotoEditor editor;
  private final PhotoWorkshop workshop;
  private final PhotoFiles files;

  ListingPhotoService(PhotoEditor editor, PhotoWorkshop workshop, PhotoFiles files) {
    this.editor = editor;
    this.workshop = workshop;
    this.files = files;
  }

  /** The key is noted as disposable first, so that whatever fails on the way leaves no file for ever. */
  @Override
  public Once<AddedPhoto> upload(Actor actor, ListingId listing, IdempotencyKey key, UploadPhoto command) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    editor.mustTakeOneMore(actor, listing);
    var fingerprint = UploadFingerprint.of(listing, command);
    var developed = workshop.develop(new UploadedContent(command.content()));
    var place = PhotoKey.random();
    editor.announce(place);
    files.store(place, developed);
    var stored = new PhotoSource.Stored(place, developed.width(), developed.height());
    return editor.add(actor, listing, key, fingerprint, stored, command.caption());
  }

  @Override
  public ListingView caption(Actor actor, ListingId listing, long expectedVersion, PhotoId photo, String caption) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    return editor.caption(actor, listing, expectedVersion, photo, caption);
  }

  @Override
  public ListingView order(Actor actor, ListingId listing, long expectedVersion, List<PhotoId> order) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    return editor.order(actor, listing, expectedVersion, order);
  }

  @Override
  public ListingView remove(Actor actor, ListingId listing, long expectedVersion, PhotoId photo) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    return editor.remove(actor, listing, expectedVersion, photo);
  }

  /** What was sent, as the workshop takes it. */
  private record UploadedContent(UploadPhoto.Content content) implements Upload {
    @Override
    public long size() {
      return content.size();
    }

    @Override
    public InputStream open() throws IOException {
      return content.open();
    }
  }
}
