package dev.roost.identity.application;

import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.PasswordResetRequested;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions of passwords. A new password, the end of the sessions that the old one opened and of the tokens that
 * could set another one belong together. Locked in this order: verification, user, credential. Each returns the tokens of
 * the sessions that it ended.
 */
@Component
class PasswordSetting {

  private final Users users;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Verifications verifications;
  private final DomainEvents events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  PasswordSetting(Users users, Credentials credentials, Sessions sessions, Verifications verifications,
      DomainEvents events, ApplicationEventPublisher publisher, Clock clock) {
    this.users = users;
    this.credentials = credentials;
    this.sessions = sessions;
    this.verifications = verifications;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Whether there is such an account is looked up when the mail is written: here it would show in the time. */
  @Transactional
  void request(Email email) {
    publisher.publishEvent(new PasswordResetRequested(email.value()));
  }

  /** Sets the password with the token of a mail, which is used up and proves the address at the same time. */
  @Transactional
  List<TokenHash> reset(TokenHash token, PasswordHash hash) {
    var now = clock.instant();
    var verification = verifications.lock(token).orElseThrow(() -> new Refused(new MailTokenInvalid()));
    verification.mustSetPassword(now);
    var user = users.find(verification.user())
        .filter(found -> found.email().filter(verification.email()::equals).isPresent())
        .orElseThrow(() -> new Refused(new MailTokenInvalid()));
    verifications.removeAllOf(user.id());
    prove(user, verification.email(), now);
    set(user.id(), hash, now);
    return sessions.removeAllOf(user.id());
  }

  /** Changes the password, unless somebody changed it since it was checked. */
  @Transactional
  List<TokenHash> change(Credential checked, PasswordHash hash, SessionId kept) {
    verifications.remove(checked.user(), Purpose.PASSWORD_RESET);
    var credential = credentials.lock(checked.user()).filter(locked -> locked.hash().equals(checked.hash()))
        .orElseThrow(() -> new Refused(new WrongPassword()));
    credential.change(hash, clock.instant());
    credentials.save(credential);
    events.publishFrom(credential);
    return sessions.removeOthersOf(credential.user(), kept);
  }

  /** Makes an account that nobody has proved to own that of whoever Roost sets it up for. */
  @Transactional
  List<TokenHash> takeOver(User user, Email email, PasswordHash hash) {
    var now = clock.instant();
    verifications.removeAllOf(user.id());
    prove(user, email, now);
    set(user.id(), hash, now);
    return sessions.removeAllOf(user.id());
  }

  private void prove(User user, Email email, Instant now) {
    if (!user.hasVerifiedEmail()) {
      user.verifyEmail(email, now);
      users.save(user);
      events.publishFrom(user);
    }
  }

  private void set(UserId user, PasswordHash hash, Instant now) {
    credentials.lock(user).ifPresentOrElse(credential -> {
      credential.change(hash, now);
      credentials.save(credential);
      events.publishFrom(credential);
    }, () -> credentials.add(Credential.create(user, hash, now)));
  }
}
