package dev.roost.identity.spi;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offered to the context that sends mail: what a letter says. */
public interface AccountLetterWriting {

  /**
   * Writes a letter that is about to be sent. Where it brings a token, that is made now, and the one before no longer counts.
   * Empty where the letter has become pointless.
   */
  Optional<AccountLetterText> write(AccountLetter letter, UserId reader);

  /**
   * What differs from one letter to the next.
   *
   * @param to where it goes; without a name until the address is proved, since a stranger may have chosen it
   * @param token what the reader proves the mailbox with; absent where nothing has to be proved
   */
  record AccountLetterText(Mailbox to, @Nullable Secret token) {
  }
}
