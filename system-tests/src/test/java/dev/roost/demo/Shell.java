package dev.roost.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs what a reader of the documents would paste into a shell. */
final class Shell {

  private static final long PATIENCE = 120;

  private Shell() {
  }

  /** What the lines print, errors included. */
  static String run(String lines, Map<String, String> environment) {
    var builder = new ProcessBuilder("sh").redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var shell = builder.start();
      try (var in = shell.getOutputStream()) {
        in.write(lines.getBytes(UTF_8));
      }
      var output = new String(shell.getInputStream().readAllBytes(), UTF_8);
      if (!shell.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        shell.destroyForcibly();
        throw new AssertionError("The shell did not end: " + output);
      }
      return output;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
