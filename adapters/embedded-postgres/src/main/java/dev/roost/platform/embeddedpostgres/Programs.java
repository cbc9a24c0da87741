package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's programs to their end, never as root, which they refuse. */
final class Programs {

  /** @param exitCode 0 when it did its work */
  record Outcome(int exitCode, String output) {

    boolean failed() {
      return exitCode != 0;
    }
  }

  private final Binaries binaries;

  Programs(Binaries binaries) {
    this.binaries = binaries;
  }

  Outcome run(String program, List<String> arguments) {
    var command = new ArrayList<String>(prefix());
    command.add(binaries.program(program).toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    useNeutralEnvironment(builder.environment());
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), mustNotBeStoppedByTheSystem(output));
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "The embedded PostgreSQL's %s cannot be run: %s".formatted(program, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServerException(
          "Interrupted while waiting for the embedded PostgreSQL's %s.".formatted(program), e);
    }
  }

  private static String mustNotBeStoppedByTheSystem(String output) {
    if (output.startsWith("unshare:")) {
      throw new EmbeddedServerException(
          "PostgreSQL does not run as root, and this system does not let root become nobody (%s). Run Roost as another user."
              .formatted(output.strip()));
    }
    return output;
  }

  /** A user namespace in which root is nobody, though files stay root's own; it needs no second account. */
  private static List<String> prefix() {
    return isRoot() ? List.of("unshare", "--user") : List.of();
  }

  private static boolean isRoot() {
    try {
      return Files.exists(Path.of("/proc/self")) && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException e) {
      throw new EmbeddedServerException("It cannot be told which user runs Roost.", e);
    }
  }

  /** Messages in English, since they are read here; nothing of the caller's own PostgreSQL settings. */
  private static void useNeutralEnvironment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
    environment.put("LC_ALL", "C");
  }
}
