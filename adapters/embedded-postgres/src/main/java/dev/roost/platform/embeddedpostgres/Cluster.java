package dev.roost.platform.embeddedpostgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server process of one data folder. */
final class Cluster {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  private final Programs programs;
  private final Path data;
  private final ServerLog log;

  Cluster(Programs programs, Path data, ServerLog log) {
    this.programs = programs;
    this.data = data;
    this.log = log;
  }

  /** Stops the server that a killed Roost left behind, so that the folder is free. */
  void recover() {
    Postmaster.of(data).ifPresent(orphan -> {
      LOG.info("Stopping the PostgreSQL (process {}) that an earlier Roost left running on {}", orphan.pid(), data);
      stop();
    });
    Postmaster.forgetStranger(data);
  }

  void start(int port) {
    log.rotate();
    var outcome = control("start", START_LIMIT, "--log=" + log.file(), "--options=-p " + port);
    if (outcome.failed()) {
      var error = log.lastError();
      throw error.contains("could not create any TCP/IP sockets")
          ? LoopbackPort.busy(port)
          : new EmbeddedServerException("The embedded PostgreSQL cannot start on %s: %s. Its log is %s."
              .formatted(data, error, log.file()));
    }
  }

  /** Ends open transactions and stops; a server that does not listen is killed, and recovers at its next start. */
  void stop() {
    var outcome = control("stop", STOP_LIMIT, "--mode=fast");
    if (outcome.failed()) {
      Postmaster.of(data).ifPresent(this::kill);
    }
  }

  private void kill(ProcessHandle process) {
    LOG.warn("The PostgreSQL (process {}) on {} did not stop when asked, and is killed", process.pid(), data);
    process.destroyForcibly();
    // one that is dead but not yet buried serves no folder, and does no harm
    if (!Postmaster.endsWithin(STOP_LIMIT, process) && Postmaster.of(data).isPresent()) {
      throw new EmbeddedServerException(
          "The PostgreSQL (process %d) on %s cannot be stopped.".formatted(process.pid(), data));
    }
  }

  private Programs.Outcome control(String action, Duration limit, String... more) {
    var arguments = new ArrayList<>(
        List.of(action, "--pgdata=" + data, "--wait", "--timeout=" + limit.toSeconds()));
    arguments.addAll(List.of(more));
    return programs.run("pg_ctl", arguments);
  }
}
