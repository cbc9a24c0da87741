package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of this project that are generated, and checked to be current. */
final class Documents {

  private static final Path FOLDER = Path.of(System.getProperty("roost.build.root", ".."), "docs");

  private Documents() {
  }

  static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Fails with the lines that differ from what is there. Where {@code -Droost.docs.write=true} asks for it, the document is
   * written first.
   */
  static void mustBe(String name, String now, Class<?> test) {
    var document = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("roost.docs.write")) {
        Files.writeString(document, now);
      }
      var expected = Files.writeString(Files.createTempDirectory("docs").resolve(name), now);
      assertThat(document).as("docs/%s, written anew by mvn verify -pl system-tests -am -Dtest=%s"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Droost.docs.write=true", name, test.getSimpleName())
          .hasSameTextualContentAs(expected, StandardCharsets.UTF_8);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}
