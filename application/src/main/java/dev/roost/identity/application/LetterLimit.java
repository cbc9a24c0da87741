package dev.roost.identity.application;

import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Email;
import org.springframework.stereotype.Component;

/** Keeps strangers from filling a mailbox. It counts for every address alike, whether it has an account or not. */
@Component
class LetterLimit {

  private static final String LETTER = "letter";

  private final AttemptGate gate;
  private final IdentityLimits limits;

  LetterLimit(AttemptGate gate, IdentityLimits limits) {
    this.gate = gate;
    this.limits = limits;
  }

  /** Takes one of the mails that this client may cause, and one of those that the mailbox may get. */
  void take(String address, Email mailbox) {
    gate.take(AttemptSubject.address(LETTER, address), limits.lettersPerAddress());
    gate.take(AttemptSubject.account(LETTER, mailbox), limits.lettersPerMailbox());
  }
}
