package dev.roost.payout.api;

import java.io.IOException;
import java.io.InputStream;

/** The file of a document. */
public interface DocumentDownload {

  /** What it is to be called. */
  String name();

  /** Length in bytes. */
  long size();

  InputStream open() throws IOException;
}
