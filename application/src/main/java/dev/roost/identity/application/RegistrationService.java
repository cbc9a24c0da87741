package dev.roost.identity.application;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.RegisterUser;
import dev.roost.identity.api.Registrations;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.Token;
import dev.roost.shared.Actor;
import java.util.Objects;
import org.springframework.stereotype.Service;

@Service
class RegistrationService implements Registrations {

  private static final String DEFAULT_ZONE = "UTC";
  private static final String DEFAULT_CURRENCY = "EUR";

  private final AttemptGate gate;
  private final LetterLimit letters;
  private final IdentityLimits limits;
  private final PasswordHasher hasher;
  private final Accounts accounts;

  RegistrationService(AttemptGate gate, LetterLimit letters, IdentityLimits limits, PasswordHasher hasher,
      Accounts accounts) {
    this.gate = gate;
    this.letters = letters;
    this.limits = limits;
    this.hasher = hasher;
    this.accounts = accounts;
  }

  @Override
  public void register(Actor actor, Client client, RegisterUser command) {
    var email = Email.of(command.email());
    var profile = Profile.of(command.name(), command.languages(), "",
        Objects.requireNonNullElse(command.timeZone(), DEFAULT_ZONE),
        Objects.requireNonNullElse(command.currency(), DEFAULT_CURRENCY));
    var password = Password.chosen("password", command.password(), email, profile.name());
    gate.take(AttemptSubject.address("registration", client.address()), limits.registrationsPerAddress());
    letters.take(client.address(), email);
    // Hashed for known addresses too, so that time does not tell; outside the transaction, since it takes long.
    accounts.open(email, profile, hasher.hash(password));
  }

  @Override
  public void resendVerification(Actor actor, Client client, String email) {
    var mailbox = Email.of(email);
    letters.take(client.address(), mailbox);
    accounts.requestVerification(mailbox);
  }

  @Override
  public void confirmEmail(Actor actor, Client client, Secret token) {
    accounts.confirmEmail(new Token(token).hash());
  }
}
