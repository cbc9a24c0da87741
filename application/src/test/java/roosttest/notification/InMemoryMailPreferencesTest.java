package roosttest.notification;

import dev.roost.notification.application.MailPreferences;

class InMemoryMailPreferencesTest extends MailPreferencesContract {

  private final InMemoryMailPreferences preferences = new InMemoryMailPreferences();

  @Override
  protected MailPreferences preferences() {
    return preferences;
  }
}
