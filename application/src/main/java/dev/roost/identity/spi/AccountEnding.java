package dev.roost.identity.spi;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offered to the context that looks after people's data: an account comes to its end. */
public interface AccountEnding {

  /** Empty where there is no such user, or none any more. */
  Optional<Named> find(UserId user);

  /**
   * Whether this is the user's password. It counts as a guess, so that it must not be asked inside a transaction.
   *
   * @param address where the guess comes from
   */
  boolean isProved(UserId user, Secret password, String address);

  /** Ends whatever lets the user in: sessions, keys, password, tokens of mails. Nobody is let in any more when this returns. */
  void close(UserId user);

  /**
   * How a user is called.
   *
   * @param email absent for an imported host who was not invited
   */
  record Named(String name, @Nullable String email) {
  }
}
