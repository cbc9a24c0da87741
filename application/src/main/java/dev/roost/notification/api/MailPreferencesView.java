package dev.roost.notification.api;

import dev.roost.notification.contract.MailCategory;
import java.util.Set;

/**
 * Which mails somebody wants.
 *
 * @param turnedOff those that are not sent; all others are
 */
public record MailPreferencesView(Set<MailCategory> turnedOff) {

  public MailPreferencesView {
    turnedOff = Set.copyOf(turnedOff);
  }
}
