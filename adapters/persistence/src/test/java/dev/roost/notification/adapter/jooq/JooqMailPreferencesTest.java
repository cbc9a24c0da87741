package dev.roost.notification.adapter.jooq;

import dev.roost.notification.application.MailPreferences;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.notification.MailPreferencesContract;

@DatabaseTest
class JooqMailPreferencesTest extends MailPreferencesContract {

  private final JooqMailPreferences preferences;

  JooqMailPreferencesTest(TestDatabase database) {
    preferences = new JooqMailPreferences(database.dsl());
  }

  @Override
  protected MailPreferences preferences() {
    return preferences;
  }
}
