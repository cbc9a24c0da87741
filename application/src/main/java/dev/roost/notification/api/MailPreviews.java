package dev.roost.notification.api;

import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mail;
import dev.roost.shared.Actor;
import java.util.List;

/** What mails look like, with a stay that there never was. Everybody may see that: there is nothing of anybody in it. */
public interface MailPreviews {

  /** The languages that Roost writes mails in, by their BCP 47 tags. */
  List<String> languages(Actor anybody);

  Mail preview(Actor anybody, MailKind kind, String language);
}
