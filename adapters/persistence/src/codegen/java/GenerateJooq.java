import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.roost.platform.embeddedpostgres.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.slf4j.LoggerFactory;

/**
 * Generates jOOQ's classes from the migrations: migrates an embedded PostgreSQL and reads each context's schema back.
 * The build runs it from its source on the toolchain's JDK, because jOOQ's own Maven plugin would run on Maven's JDK.
 * Does nothing while migrations, generator and libraries are those of the last run.
 *
 * <p>A context is a folder of migrations, and its schema has the folder's name; a new one needs no change here.
 */
final class GenerateJooq {

  private final Path migrations;
  private final Path target;

  private GenerateJooq(Path migrations, Path target) {
    this.migrations = migrations;
    this.target = target;
  }

  /**
   * Takes the folder of migrations, the folder of this source, the folder to write to, and the one that the embedded
   * PostgreSQL may use.
   */
  public static void main(String... arguments) throws Exception {
    var migrations = Path.of(arguments[0]);
    var target = Path.of(arguments[2]);
    var stamp = new Stamp(target.resolve("generated-from.sha256"), List.of(migrations, Path.of(arguments[1])));
    if (!stamp.isCurrent()) {
      new GenerateJooq(migrations, target).generate(Path.of(arguments[3]));
      stamp.write();
    }
  }

  private void generate(Path postgresFolder) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    deleteOldClasses();
    try (var postgres = EmbeddedServer.ephemeral(postgresFolder)) {
      migrate(postgres.jdbcUrl());
      for (var schema : schemas()) {
        GenerationTool.generate(GeneratorConfiguration.of(schema, postgres.jdbcUrl(), target));
      }
    }
  }

  private void migrate(String url) {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("filesystem:" + migrations)
        .defaultSchema("platform")
        .table("flyway_history")
        .load()
        .migrate();
  }

  private List<String> schemas() throws IOException {
    try (var folders = Files.list(migrations)) {
      return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private void deleteOldClasses() throws IOException {
    if (Files.exists(target)) {
      try (var files = Files.walk(target)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
