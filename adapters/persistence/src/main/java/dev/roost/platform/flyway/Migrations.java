package dev.roost.platform.flyway;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations of all contexts: a folder for each, one history for all of them, in the platform's schema. */
public final class Migrations {

  /** Where the migrations lie on the class path, in a folder for each context. */
  public static final String LOCATION = "db/migration";

  private Migrations() {
  }

  /** The same for the application, for tests and for tools. */
  public static FluentConfiguration configure(FluentConfiguration flyway) {
    return flyway.locations("classpath:" + LOCATION)
        .defaultSchema("platform")
        .table("flyway_history")
        .cleanDisabled(true);
  }
}
