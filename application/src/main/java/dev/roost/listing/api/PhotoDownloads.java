package dev.roost.listing.api;

import dev.roost.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of stored photos. Who knows the address may read: nobody can guess one. */
public interface PhotoDownloads {

  /**
   * The file of a photo; absent where there is none.
   *
   * @param size {@code small}, {@code medium} or {@code large}
   */
  Optional<PhotoDownload> find(Actor actor, String key, String size);

  /** A JPEG file that never changes. */
  interface PhotoDownload {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
