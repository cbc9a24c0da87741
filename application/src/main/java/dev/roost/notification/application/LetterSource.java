package dev.roost.notification.application;

import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import java.util.Optional;
import java.util.Set;

/** Writes letters of some kinds, from what is so at that moment. */
interface LetterSource {

  Set<MailKind> kinds();

  /** Empty where there is nothing to tell any more, or nobody to tell it to. */
  Optional<Letter> write(Claim mail);
}
