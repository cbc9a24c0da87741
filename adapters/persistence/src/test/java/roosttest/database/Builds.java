package roosttest.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The builds that use the shared server: a file for each, named after its process and holding when that began. */
final class Builds {

  private final Path folder;

  Builds(Path folder) {
    this.folder = folder;
  }

  /** The nearest Java above this one, Maven or an IDE; without one, this process itself. */
  static ProcessHandle mine() {
    var self = ProcessHandle.current();
    for (var above = self.parent(); above.isPresent(); above = above.get().parent()) {
      if (above.get().info().command().filter(command -> command.matches(".*[/\\\\]java(\\.exe|w\\.exe)?"))
          .isPresent()) {
        return above.get();
      }
    }
    return self;
  }

  void add(ProcessHandle build) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(Long.toString(build.pid())), startOf(build));
  }

  /** Returns when none runs. */
  void awaitEnd() throws IOException {
    for (var running = anyRunning(); running.isPresent(); running = anyRunning()) {
      running.get().onExit().join();
    }
  }

  /** One that still runs; forgets those that do not. */
  Optional<ProcessHandle> anyRunning() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var running = running(file);
        if (running.isPresent()) {
          return running;
        }
        Files.delete(file);
      }
    }
    return Optional.empty();
  }

  /** A process id may have been given to somebody else meanwhile, its start may not. */
  private static Optional<ProcessHandle> running(Path file) throws IOException {
    var start = Files.readString(file);
    return ProcessHandle.of(Long.parseLong(file.getFileName().toString()))
        .filter(build -> build.isAlive() && startOf(build).equals(start));
  }

  private static String startOf(ProcessHandle build) {
    return build.info().startInstant().map(Instant::toString).orElse("");
  }
}
