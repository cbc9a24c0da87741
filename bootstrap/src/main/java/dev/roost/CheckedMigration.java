package dev.roost;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Looks at the server before the first migration does: that would fail in words that are hard to understand. */
@Component
class CheckedMigration implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(RoostApplication.class);

  private final JdbcConnectionDetails database;

  CheckedMigration(JdbcConnectionDetails database) {
    this.database = database;
  }

  @Override
  public void migrate(Flyway flyway) {
    new ServerCheck(database.getJdbcUrl()).mustFit(flyway.getConfiguration().getDataSource());
    var result = flyway.migrate();
    if (result.migrationsExecuted > 0) {
      LOG.info("The database's schema went from {} to {} in {} migrations", result.initialSchemaVersion,
          result.targetSchemaVersion, result.migrationsExecuted);
    }
  }
}
