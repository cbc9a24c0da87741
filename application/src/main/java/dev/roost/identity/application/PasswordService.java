package dev.roost.identity.application;

import dev.roost.identity.api.ChangePassword;
import dev.roost.identity.api.Client;
import dev.roost.identity.api.Passwords;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** No transaction around it all: hashing takes long, so it happens between reading and writing. */
@Service
class PasswordService implements Passwords {

  private final LetterLimit letters;
  private final PasswordCheck check;
  private final PasswordHasher hasher;
  private final PasswordSetting setting;
  private final SessionRevocation revocation;
  private final CurrentSession currentSession;
  private final Users users;
  private final Credentials credentials;
  private final Verifications verifications;
  private final Clock clock;

  PasswordService(LetterLimit letters, PasswordCheck check, PasswordHasher hasher, PasswordSetting setting,
      SessionRevocation revocation, CurrentSession currentSession, Users users, Credentials credentials,
      Verifications verifications, Clock clock) {
    this.letters = letters;
    this.check = check;
    this.hasher = hasher;
    this.setting = setting;
    this.revocation = revocation;
    this.currentSession = currentSession;
    this.users = users;
    this.credentials = credentials;
    this.verifications = verifications;
    this.clock = clock;
  }

  @Override
  public void requestReset(Actor actor, Client client, String email) {
    var mailbox = Email.of(email);
    letters.take(client.address(), mailbox);
    setting.request(mailbox);
  }

  @Override
  public void reset(Actor actor, Client client, ResetPassword command) {
    var token = new Token(command.token()).hash();
    var verification = verifications.find(token).orElseThrow(() -> new Refused(new MailTokenInvalid()));
    verification.mustSetPassword(clock.instant());
    var user = users.find(verification.user()).orElseThrow();
    var password = Password.chosen("password", command.password(), verification.email(), user.profile().name());
    var hash = hasher.hash(password);
    revocation.ending(() -> setting.reset(token, hash));
    check.forgetGuesses(verification.email());
  }

  @Override
  public void change(Actor actor, SessionId current, Client client, ChangePassword command) {
    var user = users.find(currentSession.mustBelongTo(actor, Scope.PROFILE_WRITE, current)).orElseThrow();
    var email = user.email().orElseThrow();
    var replacement = Password.chosen("newPassword", command.replacement(), email, user.profile().name());
    var known = credentials.withEmail(email).orElseThrow();
    if (!check.isRight(email, client.address(), Password.claimed(command.current()), known.hash())) {
      throw new Refused(new WrongPassword());
    }
    var hash = hasher.hash(replacement);
    revocation.ending(() -> setting.change(known, hash, current));
  }
}
