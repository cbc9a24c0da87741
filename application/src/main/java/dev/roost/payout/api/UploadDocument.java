package dev.roost.payout.api;

import dev.roost.payout.contract.DocumentKind;
import java.io.IOException;
import java.io.InputStream;

/** A document somebody sends. */
public record UploadDocument(DocumentKind kind, Content content) {

  /** What was sent; nothing of it is trusted. */
  public interface Content {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
