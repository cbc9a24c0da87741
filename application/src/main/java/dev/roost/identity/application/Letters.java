package dev.roost.identity.application;

import dev.roost.identity.domain.Email;
import dev.roost.platform.Mail;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of mails. */
@Component
class Letters {

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.roost.identity.application.letters");

  /** A mail without a token. */
  Mail write(String letter, Email to, String name) {
    return write(letter, to, name, "");
  }

  /**
   * A mail with a token.
   *
   * @param name how the reader is greeted; empty to greet without one
   */
  Mail write(String letter, Email to, String name, String token) {
    // The name comes last: somebody may have put a placeholder into it.
    var text = texts.getString(letter + ".text").replace("{token}", token).replace("{email}", to.value())
        .replace("{name}", name.isEmpty() ? "" : " " + name);
    return new Mail(to.value(), texts.getString(letter + ".subject"), text);
  }
}
