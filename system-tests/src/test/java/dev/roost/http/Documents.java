package dev.roost.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of this project that are generated, and checked to be current. */
final class Documents {

  private static final Path FOLDER = Path.of(System.getProperty("roost.build.root", ".."), "docs");

  private Documents() {
  }

  static String read(String name) {
    try {
      var file = FOLDER.resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes the document where {@code -Droost.docs.write=true} asks for it. */
  static void writeIfAsked(String name, String content) {
    if (Boolean.getBoolean("roost.docs.write")) {
      try {
        Files.writeString(FOLDER.resolve(name), content);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
