package dev.roost.payment.adapter.jooq;

import dev.roost.payment.application.DueReleases;
import dev.roost.payment.domain.Releases;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.ReleasesContract;

@DatabaseTest
class JooqReleasesTest extends ReleasesContract {

  private final JooqReleases releases;

  JooqReleasesTest(TestDatabase database) {
    this.releases = new JooqReleases(database.dsl());
  }

  @Override
  protected Releases releases() {
    return releases;
  }

  @Override
  protected DueReleases due() {
    return releases;
  }
}
