package dev.roost.notification.application;

import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.UserId;
import java.util.Set;

/** Which mails people do not want. */
public interface MailPreferences {

  Set<MailCategory> turnedOff(UserId reader);

  /** Turns one off; what is off already stays so. */
  void turnOff(UserId reader, MailCategory category);

  /** These are off, and no others. */
  void replace(UserId reader, Set<MailCategory> turnedOff);
}
