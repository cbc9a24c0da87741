package dev.roost.identity.application;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.UserRegistered;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.HostInvited;
import dev.roost.identity.domain.PasswordChanged;
import dev.roost.identity.domain.PasswordResetRequested;
import dev.roost.identity.domain.RegistrationRepeated;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.VerificationRequested;
import dev.roost.identity.spi.AccountLetters;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Posts the mails that events ask for: in the transaction of their cause, exactly once. Only where it must not show whether
 * an address has an account, that is looked at afterwards; after a crash that may be twice, and the token of the last mail counts.
 */
@Component
class LetterListener {

  private final AccountLetters letters;
  private final Users users;

  LetterListener(AccountLetters letters, Users users) {
    this.letters = letters;
    this.users = users;
  }

  @EventListener
  void on(UserRegistered event) {
    letters.post(AccountLetter.VERIFICATION, event.user());
  }

  @EventListener
  void on(RegistrationRepeated event) {
    letters.post(AccountLetter.REPEATED_REGISTRATION, event.user());
  }

  @EventListener
  void on(HostInvited event) {
    letters.post(AccountLetter.INVITATION, event.user());
  }

  @EventListener
  void on(PasswordChanged event) {
    letters.post(AccountLetter.PASSWORD_CHANGED, event.user());
  }

  @ApplicationModuleListener(id = "identity.repeated-verification-letter")
  void on(VerificationRequested event) {
    users.withEmail(new Email(event.email())).filter(user -> !user.hasVerifiedEmail()).map(User::id)
        .ifPresent(user -> letters.post(AccountLetter.VERIFICATION, user));
  }

  @ApplicationModuleListener(id = "identity.password-reset-letter")
  void on(PasswordResetRequested event) {
    users.withEmail(new Email(event.email())).map(User::id)
        .ifPresent(user -> letters.post(AccountLetter.PASSWORD_RESET, user));
  }
}
