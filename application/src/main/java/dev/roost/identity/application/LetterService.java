package dev.roost.identity.application;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verification;
import dev.roost.identity.domain.Verifications;
import dev.roost.identity.spi.AccountLetterWriting;
import dev.roost.identity.spi.Mailboxes;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters. A token is made when its mail is about to be sent, and only its hash is stored: no queue and no table ever
 * holds it. Written again after a crash, the mail has a new token and the one before no longer counts.
 */
@Service
class LetterService implements AccountLetterWriting, Mailboxes {

  private final Users users;
  private final Verifications verifications;
  private final Clock clock;

  LetterService(Users users, Verifications verifications, Clock clock) {
    this.users = users;
    this.verifications = verifications;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<AccountLetterText> write(AccountLetter letter, UserId reader) {
    return users.find(reader).flatMap(user -> user.email().flatMap(email -> switch (letter) {
      case VERIFICATION -> unproved(user).map(it -> withToken(it, email, Purpose.EMAIL));
      case INVITATION -> unproved(user).map(it -> withToken(it, email, Purpose.INVITATION));
      case REPEATED_REGISTRATION, PASSWORD_RESET -> Optional.of(withToken(user, email, Purpose.PASSWORD_RESET));
      case PASSWORD_CHANGED -> Optional.of(text(user, email, user.profile().name(), null));
    }));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Mailbox> find(UserId user) {
    return users.find(user).filter(User::hasVerifiedEmail)
        .flatMap(known -> known.email().map(email -> mailbox(known, email, known.profile().name())));
  }

  private static Optional<User> unproved(User user) {
    return Optional.of(user).filter(it -> !it.hasVerifiedEmail());
  }

  private AccountLetterText withToken(User reader, Email email, Purpose purpose) {
    var token = Token.fresh();
    verifications.replace(Verification.issue(reader.id(), purpose, email, token.hash(), clock.instant()));
    return text(reader, email, nameOf(reader, purpose), token.text());
  }

  private static AccountLetterText text(User reader, Email email, String name, @Nullable Secret token) {
    return new AccountLetterText(mailbox(reader, email, name), token);
  }

  private static Mailbox mailbox(User reader, Email email, String name) {
    var profile = reader.profile();
    return new Mailbox(reader.id(), email.value(), name, profile.languages(), profile.timeZone());
  }

  /** Until an address is proved, the name is what a stranger may have written to be read by whoever has the address. */
  private static String nameOf(User reader, Purpose purpose) {
    return reader.hasVerifiedEmail() || purpose == Purpose.INVITATION ? reader.profile().name() : "";
  }
}
