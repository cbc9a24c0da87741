package dev.roost.notification.api;

import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** What became of mails, for those who run this Roost: what they said is known to nobody any more. */
public interface MailAdministration {

  /**
   * The newest first.
   *
   * @param status absent for all
   */
  Page<MailView> list(Actor admin, @Nullable MailStatus status, PageRequest page);
}
