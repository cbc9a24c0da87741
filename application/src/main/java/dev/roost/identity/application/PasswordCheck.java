package dev.roost.identity.application;

import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.PasswordHasher;
import org.springframework.stereotype.Component;

/**
 * Checks a password against a hash, as long as guesses are left. A guess is taken before the hash is asked, so that many at
 * once get no further than one after the other; a right one is given back. Never call it inside a transaction.
 */
@Component
class PasswordCheck {

  private static final String GUESS = "guess";

  private final PasswordHasher hasher;
  private final Attempts attempts;
  private final AttemptGate gate;
  private final IdentityLimits limits;

  PasswordCheck(PasswordHasher hasher, Attempts attempts, AttemptGate gate, IdentityLimits limits) {
    this.hasher = hasher;
    this.attempts = attempts;
    this.gate = gate;
    this.limits = limits;
  }

  /**
   * Whether the password is the one that was hashed.
   *
   * @param email whose password it is said to be, known or not
   * @param address where the guess comes from
   */
  boolean isRight(Email email, String address, Password claimed, PasswordHash hash) {
    var ofAddress = AttemptSubject.address(GUESS, address);
    var ofAccount = AttemptSubject.account(GUESS, email);
    // Whoever has no guess left does not even wait for a turn.
    gate.mustHaveOneLeft(ofAddress, limits.guessesPerAddress());
    gate.mustHaveOneLeft(ofAccount, limits.guessesPerAccount());
    var right = hasher.matches(claimed, hash, () -> {
      gate.take(ofAddress, limits.guessesPerAddress());
      gate.take(ofAccount, limits.guessesPerAccount());
    });
    if (right) {
      attempts.giveBack(ofAddress);
      attempts.forget(ofAccount);
    }
    return right;
  }

  /** The owner of the mailbox has spoken: guesses of others no longer count against the account. */
  void forgetGuesses(Email email) {
    attempts.forget(AttemptSubject.account(GUESS, email));
  }
}
