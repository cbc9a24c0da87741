package dev.roost.notification.application;

import dev.roost.platform.Mail;
import org.jspecify.annotations.Nullable;

/** Puts letters into the language of those who read them. */
public interface LetterPress {

  /**
   * Makes a mail of a letter.
   *
   * @param id what the mail is known by
   * @param unsubscribe an address that turns such mails off; absent where nobody may
   */
  Mail print(Letter letter, String id, @Nullable String unsubscribe);
}
