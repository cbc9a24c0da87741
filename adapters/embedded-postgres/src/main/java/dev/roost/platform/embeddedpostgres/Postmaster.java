package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a data folder's {@code postmaster.pid} speaks of. */
final class Postmaster {

  private static final String PID_FILE = "postmaster.pid";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private Postmaster() {}

  /** The process that serves this folder now; empty if none does, whatever the pid file says. */
  static Optional<ProcessHandle> of(Path data) {
    return named(data).filter(process -> serves(process, data));
  }

  /**
   * Deletes the pid file if its number belongs to some other process, or to a dead one that nobody has buried: PostgreSQL
   * would take either for a running server. If the process is gone the file stays, for PostgreSQL finds in it whether
   * children of the dead one still run.
   */
  static void forgetStranger(Path data) {
    if (named(data).filter(process -> !serves(process, data) && !endsWithin(PATIENCE, process)).isPresent()) {
      try {
        Files.deleteIfExists(data.resolve(PID_FILE));
      } catch (IOException e) {
        throw Folders.unusable(data, e);
      }
    }
  }

  /** Whether a process is gone within the time. */
  static boolean endsWithin(Duration limit, ProcessHandle process) {
    if (process.equals(ProcessHandle.current())) {
      return false;
    }
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<ProcessHandle> named(Path data) {
    return pid(data).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
  }

  private static Optional<Long> pid(Path data) {
    var file = data.resolve(PID_FILE);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().findFirst().map(String::strip).filter(line -> line.matches("\\d{1,10}"))
              .map(Long::valueOf)
          : Optional.empty();
    } catch (IOException e) {
      throw Folders.unusable(data, e);
    }
  }

  /** A copied folder brings another server's number with it, so the process must name this very folder. */
  private static boolean serves(ProcessHandle process, Path data) {
    var info = process.info();
    return info.command().map(Path::of).filter(command -> command.getFileName().toString().startsWith("postgres"))
        .isPresent()
        && info.arguments().map(arguments -> isAmong(data, List.of(arguments))).orElse(true);
  }

  private static boolean isAmong(Path data, List<String> arguments) {
    return arguments.stream().anyMatch(argument -> isSame(data, argument));
  }

  private static boolean isSame(Path data, String argument) {
    try {
      return Files.isSameFile(data, Path.of(argument));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
