package dev.roost.payout.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps the files of documents. What lies under a key never changes. */
public interface DocumentFiles {

  void store(DocumentKey key, byte[] file);

  Optional<DocumentFile> find(DocumentKey key);

  /** Forgets a file; does nothing where there is none. */
  void delete(DocumentKey key);

  /** A stored file. */
  interface DocumentFile {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
