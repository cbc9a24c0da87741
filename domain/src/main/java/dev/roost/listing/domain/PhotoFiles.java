package dev.roost.listing.domain;

import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps the files of photos. What lies under a key never changes. */
public interface PhotoFiles {

  /** Stores all sizes of a photo, or none. */
  void store(PhotoKey key, DevelopedPhoto photo);

  Optional<PhotoFile> find(PhotoKey key, PhotoSize size);

  /** Forgets all sizes; does nothing where there are none. */
  void delete(PhotoKey key);

  /** A stored JPEG file. */
  interface PhotoFile {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
