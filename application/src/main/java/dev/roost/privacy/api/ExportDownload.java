package dev.roost.privacy.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * The file of an export.
 *
 * @param name what to call it
 * @param size in bytes
 */
public record ExportDownload(String name, long size, Content content) {

  /** Opens the file. */
  @FunctionalInterface
  public interface Content {

    InputStream open() throws IOException;
  }
}
