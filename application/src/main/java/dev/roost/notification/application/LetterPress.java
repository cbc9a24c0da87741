package dev.roost.notification.application;

import dev.roost.platform.Mail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts letters into the language of those who read them. */
public interface LetterPress {

  /** The languages that there are, by their BCP 47 tags. */
  List<String> languages();

  /**
   * Makes a mail of a letter.
   *
   * @param id what the mail is known by
   * @param unsubscribe an address that turns such mails off; absent where nobody may
   */
  Mail print(Letter letter, String id, @Nullable String unsubscribe);
}
