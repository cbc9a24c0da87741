package dev.roost.listing.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A photo somebody sends.
 *
 * @param caption one line, at most 250 characters; may be empty
 */
public record UploadPhoto(String caption, Content content) {

  /** What was sent; nothing of it is trusted. Can be read more than once. */
  public interface Content {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
