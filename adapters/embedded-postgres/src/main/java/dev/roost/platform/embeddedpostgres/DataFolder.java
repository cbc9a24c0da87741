package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder that PostgreSQL calls its data directory: set up here, and looked at before a server is let loose on it. */
record DataFolder(Path path) {

  static final String OWNER = "roost";

  /** Sets the folder up on the first run. */
  void prepare(Programs programs, Durability durability) {
    if (!Files.exists(path)) {
      initialize(programs, durability);
    }
  }

  /** Refuses what PostgreSQL could not use either, in clearer words. */
  void mustBeSound() {
    if (!Files.exists(path)) {
      return;
    }
    var version = path.resolve("PG_VERSION");
    if (!Files.isReadable(version)) {
      throw damaged("PG_VERSION is missing");
    }
    var major = read(version);
    if (!major.equals(Binaries.major())) {
      throw major.matches("\\d+") ? foreign(major) : damaged("PG_VERSION is not a version");
    }
    if (!Files.isReadable(path.resolve("global").resolve("pg_control"))) {
      throw damaged("global/pg_control is missing");
    }
  }

  /** Initializes beside the target and renames, so that an interrupted first run leaves nothing half-made behind. */
  private void initialize(Programs programs, Durability durability) {
    var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
    try {
      Folders.delete(unfinished);
      var outcome = programs.run("initdb", initdbArguments(unfinished, durability));
      if (outcome.failed()) {
        throw new EmbeddedServerException("The embedded PostgreSQL cannot set up its data in %s: %s"
            .formatted(path, ServerLog.lastError(outcome.output())));
      }
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Folders.unusable(path, e);
    }
  }

  private static List<String> initdbArguments(Path target, Durability durability) {
    var arguments = new ArrayList<>(List.of("--pgdata=" + target, "--username=" + OWNER, "--auth=trust",
        "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions",
        "--set=listen_addresses=127.0.0.1", "--set=unix_socket_directories=", "--set=timezone=UTC"));
    arguments.addAll(durability.initdbArguments());
    return arguments;
  }

  private EmbeddedServerException foreign(String major) {
    return new EmbeddedServerException(
        "The data folder %s was written by PostgreSQL %s, but this Roost brings PostgreSQL %s. %s"
            .formatted(path, major, Binaries.major(), ADVICE));
  }

  private EmbeddedServerException damaged(String how) {
    return new EmbeddedServerException("The data folder %s is damaged: %s. %s".formatted(path, how, ADVICE));
  }

  private static final String ADVICE = "Put back a backup, or move the folder away to start with an empty one.";

  private String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw damaged("%s cannot be read".formatted(file.getFileName()));
    }
  }
}
