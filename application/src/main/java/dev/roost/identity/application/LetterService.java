package dev.roost.identity.application;

import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verification;
import dev.roost.identity.domain.Verifications;
import dev.roost.platform.Mail;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes mails. A token is made when its mail is written, and only its hash is stored: no queue and no table ever holds
 * it. Written again after a crash, the mail has a new token and the one before no longer counts.
 */
@Service
class LetterService {

  private final Users users;
  private final Verifications verifications;
  private final Letters letters;
  private final Clock clock;

  LetterService(Users users, Verifications verifications, Letters letters, Clock clock) {
    this.users = users;
    this.verifications = verifications;
    this.letters = letters;
    this.clock = clock;
  }

  @Transactional
  Optional<Mail> verification(UserId user) {
    return users.find(user).flatMap(this::verification);
  }

  @Transactional
  Optional<Mail> verification(Email email) {
    return users.withEmail(email).flatMap(this::verification);
  }

  private Optional<Mail> verification(User user) {
    return Optional.of(user).filter(unproved -> !unproved.hasVerifiedEmail())
        .flatMap(unproved -> withToken("verification", unproved, Purpose.EMAIL));
  }

  /** To somebody who has an account and tried to open another: with a token, since the password may be forgotten. */
  @Transactional
  Optional<Mail> repeatedRegistration(UserId user) {
    return users.find(user).flatMap(known -> withToken("repeated-registration", known, Purpose.PASSWORD_RESET));
  }

  @Transactional
  Optional<Mail> passwordReset(Email email) {
    return users.withEmail(email).flatMap(user -> withToken("password-reset", user, Purpose.PASSWORD_RESET));
  }

  @Transactional
  Optional<Mail> invitation(UserId user) {
    return users.find(user).filter(invited -> !invited.hasVerifiedEmail())
        .flatMap(invited -> withToken("invitation", invited, Purpose.INVITATION));
  }

  @Transactional(readOnly = true)
  Optional<Mail> passwordChanged(UserId user) {
    return users.find(user).flatMap(owner -> owner.email()
        .map(email -> letters.write("password-changed", email, owner.profile().name())));
  }

  private Optional<Mail> withToken(String letter, User reader, Purpose purpose) {
    return reader.email().map(email -> {
      var token = Token.fresh();
      verifications.replace(Verification.issue(reader.id(), purpose, email, token.hash(), clock.instant()));
      return letters.write(letter, email, nameOf(reader, purpose), token.text().value());
    });
  }

  /** Until an address is proved, the name is what a stranger may have written to be read by whoever has the address. */
  private static String nameOf(User reader, Purpose purpose) {
    return reader.hasVerifiedEmail() || purpose == Purpose.INVITATION ? reader.profile().name() : "";
  }
}
