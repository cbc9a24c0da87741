package dev.roost.listing.application;

import dev.roost.listing.api.PhotoView;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoSource.External;
import dev.roost.listing.domain.PhotoSource.Stored;

/** Where clients find photos: stored ones below the server's root, external ones where they are. */
final class PhotoAddresses {

  private static final String FOLDER = "/v1/photos/";

  private PhotoAddresses() {
  }

  static PhotoView view(Photo photo) {
    return switch (photo.source()) {
      case Stored stored -> new PhotoView(photo.id(), photo.caption(), of(stored.key(), PhotoSize.SMALL),
          of(stored.key(), PhotoSize.MEDIUM), of(stored.key(), PhotoSize.LARGE), stored.width(), stored.height(),
          false);
      case External external -> {
        var address = external.address().toString();
        yield new PhotoView(photo.id(), photo.caption(), address, address, address, null, null, true);
      }
    };
  }

  /** For a list. */
  static String small(Photo photo) {
    return view(photo).small();
  }

  private static String of(PhotoKey key, PhotoSize size) {
    return FOLDER + key.value() + "/" + size.code() + ".jpg";
  }
}
