package dev.roost.listing.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Makes out of whatever is uploaded what may be shown: new JPEG files without anything of the old one but its picture. */
public interface PhotoWorkshop {

  /**
   * Decodes the upload, turns it upright, and encodes it anew in every size. Refuses what is too large, has too many
   * pixels, or is no photo of an accepted format, before its pixels are read.
   */
  DevelopedPhoto develop(Upload upload);

  /** What somebody sent; nothing of it is trusted. */
  interface Upload {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }

  /**
   * A photo, ready to be stored.
   *
   * @param files a JPEG file for each size
   * @param width pixels of the largest one
   * @param height pixels of the largest one
   */
  record DevelopedPhoto(Map<PhotoSize, byte[]> files, int width, int height) {
    public DevelopedPhoto {
      files = Map.copyOf(files);
    }
  }
}
