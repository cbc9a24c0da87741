package dev.roost.identity.application;

import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.RegistrationRepeated;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.VerificationRequested;
import dev.roost.identity.domain.Verifications;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of registering, without what must happen outside of them: hashing and counting attempts. */
@Component
class Accounts {

  private final Users users;
  private final Credentials credentials;
  private final Verifications verifications;
  private final DomainEvents events;
  private final ApplicationEventPublisher publisher;
  private final Ids ids;
  private final Clock clock;

  Accounts(Users users, Credentials credentials, Verifications verifications, DomainEvents events,
      ApplicationEventPublisher publisher, Ids ids, Clock clock) {
    this.users = users;
    this.credentials = credentials;
    this.verifications = verifications;
    this.events = events;
    this.publisher = publisher;
    this.ids = ids;
    this.clock = clock;
  }

  /** Opens an account, or has its owner told that there is one. User and credential belong together from the start. */
  @Transactional
  void open(Email email, Profile profile, PasswordHash hash) {
    var now = clock.instant();
    var user = User.register(new UserId(ids.next()), email, profile, now);
    switch (users.add(user)) {
      case ADDED -> {
        credentials.add(Credential.create(user.id(), hash, now));
        events.publishFrom(user);
      }
      case EMAIL_TAKEN -> users.withEmail(email)
          .ifPresent(known -> publisher.publishEvent(new RegistrationRepeated(known.id())));
    }
  }

  /** Whether there is such an account is looked up when the mail is written: here it would show in the time. */
  @Transactional
  void requestVerification(Email email) {
    publisher.publishEvent(new VerificationRequested(email.value()));
  }

  /** Proves the address to which the token went. The token is used up together with what it proves. */
  @Transactional
  void confirmEmail(TokenHash token) {
    var now = clock.instant();
    var verification = verifications.lock(token).orElseThrow(() -> new Refused(new MailTokenInvalid()));
    verification.proveEmail(now);
    var user = users.find(verification.user()).orElseThrow();
    if (user.hasVerifiedEmail()) {
      return;
    }
    user.verifyEmail(verification.email(), now);
    users.save(user);
    verifications.save(verification);
    events.publishFrom(user);
  }
}
