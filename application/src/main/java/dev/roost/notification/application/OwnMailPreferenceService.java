package dev.roost.notification.application;

import dev.roost.notification.api.MailPreferencesView;
import dev.roost.notification.api.OwnMailPreferences;
import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnMailPreferenceService implements OwnMailPreferences {

  private final MailPreferences preferences;

  OwnMailPreferenceService(MailPreferences preferences) {
    this.preferences = preferences;
  }

  @Override
  @Transactional(readOnly = true)
  public MailPreferencesView get(Actor reader) {
    return new MailPreferencesView(preferences.turnedOff(reader.mustBeUser(Scope.PROFILE_READ)));
  }

  @Override
  @Transactional
  public MailPreferencesView replace(Actor reader, Set<MailCategory> turnedOff) {
    var user = reader.mustBeUser(Scope.PROFILE_WRITE);
    if (turnedOff.stream().anyMatch(category -> !category.isOptional())) {
      throw new Refused(new InvalidField("turnedOff", "must not have ACCOUNT or PAYMENTS, which everybody gets"));
    }
    preferences.replace(user, turnedOff);
    return new MailPreferencesView(turnedOff);
  }
}
