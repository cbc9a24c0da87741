package dev.roost.identity.spi;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.shared.UserId;

/** Required of the context that sends mail. */
public interface AccountLetters {

  /** Has a letter sent if the caller's transaction is committed; what it says is written when it is sent. */
  void post(AccountLetter letter, UserId reader);
}
