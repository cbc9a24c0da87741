package dev.roost.identity.application;

import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;
import dev.roost.identity.spi.AccountEnding;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class AccountEndingService implements AccountEnding {

  private final Users users;
  private final Credentials credentials;
  private final Sessions sessions;
  private final ApiKeys keys;
  private final Verifications verifications;
  private final PasswordCheck check;
  private final SessionRevocation revocation;

  AccountEndingService(Users users, Credentials credentials, Sessions sessions, ApiKeys keys,
      Verifications verifications, PasswordCheck check, SessionRevocation revocation) {
    this.users = users;
    this.credentials = credentials;
    this.sessions = sessions;
    this.keys = keys;
    this.verifications = verifications;
    this.check = check;
    this.revocation = revocation;
  }

  @Override
  public Optional<Named> find(UserId user) {
    return users.find(user)
        .map(found -> new Named(found.profile().name(), found.email().map(Email::value).orElse(null)));
  }

  @Override
  public boolean isProved(UserId user, Secret password, String address) {
    return users.find(user).flatMap(User::email)
        .flatMap(email -> credentials.withEmail(email).map(known -> isRight(email, password, address, known)))
        .orElse(false);
  }

  /** Locked in the order in which passwords are set: verification, user, credential. */
  @Override
  public void close(UserId user) {
    revocation.ending(() -> {
      verifications.removeAllOf(user);
      users.lock(user);
      credentials.remove(user);
      keys.removeAllOf(user);
      return sessions.removeAllOf(user);
    });
  }

  private boolean isRight(Email email, Secret password, String address, Credential known) {
    return check.isRight(email, address, Password.claimed(password), known.hash());
  }
}
