package dev.roost;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at the server before the first migration does: that would fail in words that are hard to understand. */
@Component
class CheckedMigration implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(RoostApplication.class);
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private final JdbcConnectionDetails database;
  private final Environment settings;

  CheckedMigration(JdbcConnectionDetails database, Environment settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public void migrate(Flyway flyway) {
    if (TrainingDatabase.isWanted(settings)) {
      return;
    }
    var server = new ServerCheck(database.getJdbcUrl());
    server.mustFit(flyway.getConfiguration().getDataSource());
    var result = migrateFrom(server, flyway);
    if (result.migrationsExecuted > 0) {
      LOG.info("The database's schema went from {} to {} in {} migrations", result.initialSchemaVersion,
          result.targetSchemaVersion, result.migrationsExecuted);
    }
  }

  /** A database that a newer Roost has migrated, say, or one whose past differs from what the migrations now tell. */
  private static MigrateResult migrateFrom(ServerCheck server, Flyway flyway) {
    try {
      return flyway.migrate();
    } catch (FlywayValidateException e) {
      throw new CannotStart("The schema of the database at %s is not one that this Roost can continue from: %s"
          .formatted(server.address(), facts(String.valueOf(e.getMessage()))), e);
    } catch (FlywayException e) {
      var reason = denial(e).orElseThrow(() -> e);
      throw new CannotStart(
          "Roost may not set up its schema in the database at %s: %s. ROOST_DATABASE_USER must own it."
              .formatted(server.address(), reason),
          e);
    }
  }

  /** What the role is not allowed to do, if that is what went wrong. */
  private static Optional<String> denial(FlywayException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(cause -> cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState()))
        .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse("")).findFirst();
  }

  /** Flyway goes on with advice on its own command line. */
  private static String facts(String message) {
    return message.lines().skip(1).takeWhile(line -> !line.matches("(To|If|Need|Either) .*"))
        .collect(Collectors.joining(" "));
  }
}
