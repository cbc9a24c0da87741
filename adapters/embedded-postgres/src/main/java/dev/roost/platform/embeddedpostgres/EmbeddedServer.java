package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL that listens on loopback and trusts everyone there. Its database {@value #DATABASE} belongs to
 * the superuser {@value #USER}.
 *
 * <p>Only one process at a time gets a folder. A server that outlived a killed process is stopped by the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

  public static final String DATABASE = "roost";
  public static final String USER = DataFolder.OWNER;

  private final FolderLock lock;
  private final Cluster cluster;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedServer(FolderLock lock, Cluster cluster, int port) {
    this.lock = lock;
    this.cluster = cluster;
    this.port = port;
  }

  /**
   * Starts a server whose data outlives it.
   *
   * @throws EmbeddedServerException with one line for the user: port or folder in use, folder damaged or not writable
   */
  public static EmbeddedServer start(EmbeddedSettings settings) {
    return start(settings, Durability.DURABLE);
  }

  /**
   * Starts a server for tests or tools, whose data is deleted when it is closed or the JVM ends. It never waits for the
   * disk, tells deadlocks after 50 ms, and admits 200 connections.
   *
   * @param folder takes the programs, which stay, and the data, which does not; may be shared by several processes
   */
  public static EphemeralServer ephemeral(Path folder) {
    return EphemeralServer.start(folder, folder.resolve("postgresql"));
  }

  static EmbeddedServer start(EmbeddedSettings settings, Durability durability) {
    Folders.create(settings.folder());
    var lock = FolderLock.lock(settings.folder());
    var started = false;
    try {
      var server = start(settings, durability, lock);
      started = true;
      return server;
    } finally {
      if (!started) {
        release(lock);
      }
    }
  }

  private static EmbeddedServer start(EmbeddedSettings settings, Durability durability, FolderLock lock) {
    var data = new DataFolder(dataIn(settings));
    data.mustBeSound();
    var programs = new Programs(Binaries.in(settings.binaries()));
    var cluster = clusterIn(settings, programs);
    cluster.recover();
    data.prepare(programs, durability);
    var ports = new LoopbackPort(settings.folder());
    var server = new EmbeddedServer(lock, cluster, ports.choose(settings.port()));
    cluster.start(server.port);
    ports.remember(server.port);
    server.createDatabase();
    return server;
  }

  /** Stops what a killed process left running on a folder that the caller has locked. */
  static void recover(EmbeddedSettings settings) {
    clusterIn(settings, new Programs(Binaries.in(settings.binaries()))).recover();
  }

  private static Cluster clusterIn(EmbeddedSettings settings, Programs programs) {
    return new Cluster(programs, dataIn(settings), new ServerLog(settings.folder().resolve("postgresql.log")));
  }

  private static Path dataIn(EmbeddedSettings settings) {
    return settings.folder().resolve("data");
  }

  public int port() {
    return port;
  }

  /** Where JDBC finds the database {@value #DATABASE}. */
  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  /** Where JDBC finds a database of this server; the user is part of it, a password is not needed. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, USER);
  }

  /** Stops the server; the data stays. Closing twice does nothing. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      try {
        cluster.stop();
      } finally {
        release(lock);
      }
    }
  }

  private void createDatabase() {
    try (var connection = DriverManager.getConnection(jdbcUrl("postgres"));
        var statement = connection.createStatement()) {
      var databases = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
      if (!databases.next()) {
        statement.execute("create database " + DATABASE);
      }
    } catch (SQLException e) {
      close();
      throw new EmbeddedServerException("The embedded PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new EmbeddedServerException("The lock of the embedded PostgreSQL's folder cannot be released.", e);
    }
  }
}
