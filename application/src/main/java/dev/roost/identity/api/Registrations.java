package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor;

/**
 * Opening an account and proving the mail address. Answers are the same whether or not an address is known; the owner of
 * the address reads the rest in a mail.
 */
public interface Registrations {

  /**
   * Opens an account and mails a token to prove the address. Where the address has an account already, nothing changes
   * and its owner is told by mail, so asking twice is harmless.
   */
  void register(Actor actor, Client client, RegisterUser command);

  /** Mails a new token to prove the address, if an account waits for it; the token before no longer counts. */
  void resendVerification(Actor actor, Client client, String email);

  /** Proves the address with the token of the mail. Proving it again with the same token changes nothing. */
  void confirmEmail(Actor actor, Client client, Secret token);
}
