package dev.roost.invoicing.adapter.jooq;

import dev.roost.invoicing.domain.BillingProfiles;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.invoicing.BillingProfilesContract;

@DatabaseTest
class JooqBillingProfilesTest extends BillingProfilesContract {

  private final JooqBillingProfiles profiles;

  JooqBillingProfilesTest(DSLContext db) {
    this.profiles = new JooqBillingProfiles(db);
  }

  @Override
  protected BillingProfiles profiles() {
    return profiles;
  }
}
