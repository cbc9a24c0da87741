package dev.roost.privacy.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps the files of exports. */
public interface ExportFiles {

  /** Stores what is written, in the place of what lay under the key; all of it or nothing. */
  void store(ExportKey key, Writing writing);

  Optional<ExportFile> find(ExportKey key);

  /** Forgets a file, and what of one was written; does nothing where there is none. */
  void delete(ExportKey key);

  /** Writes a file from its beginning to its end. */
  @FunctionalInterface
  interface Writing {

    void to(OutputStream file) throws IOException;
  }

  /** A stored file. */
  interface ExportFile {

    /** Length in bytes. */
    long size();

    InputStream open() throws IOException;
  }
}
