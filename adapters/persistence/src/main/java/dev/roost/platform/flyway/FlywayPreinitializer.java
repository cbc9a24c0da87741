package dev.roost.platform.flyway;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Flyway looks for its plugins at length: another thread does it while the main one still reads configuration. */
class FlywayPreinitializer implements BackgroundPreinitializer {

  @Override
  public void preinitialize() {
    Migrations.configure(Flyway.configure()).load();
  }
}
