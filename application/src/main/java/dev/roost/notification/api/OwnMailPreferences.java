package dev.roost.notification.api;

import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.Actor;
import java.util.Set;

/** Which mails somebody wants. */
public interface OwnMailPreferences {

  MailPreferencesView get(Actor reader);

  /** From now on these are not sent, and all others are; refused where one of them cannot be turned off. */
  MailPreferencesView replace(Actor reader, Set<MailCategory> turnedOff);
}
