package dev.roost.identity.application;

import dev.roost.identity.contract.UserRegistered;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.HostInvited;
import dev.roost.identity.domain.PasswordChanged;
import dev.roost.identity.domain.PasswordResetRequested;
import dev.roost.identity.domain.RegistrationRepeated;
import dev.roost.identity.domain.VerificationRequested;
import dev.roost.platform.Mailer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Sends the mails that events ask for. Without a transaction of its own: writing a mail is one, sending it happens after
 * that. Sent twice after a crash, only the token of the last mail counts.
 */
@Component
class LetterListener {

  private final LetterService letters;
  private final Mailer mailer;

  LetterListener(LetterService letters, Mailer mailer) {
    this.letters = letters;
    this.mailer = mailer;
  }

  @ApplicationModuleListener(id = "identity.verification-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(UserRegistered event) {
    letters.verification(event.user()).ifPresent(mailer::send);
  }

  @ApplicationModuleListener(id = "identity.repeated-verification-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(VerificationRequested event) {
    letters.verification(new Email(event.email())).ifPresent(mailer::send);
  }

  @ApplicationModuleListener(id = "identity.repeated-registration-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(RegistrationRepeated event) {
    letters.repeatedRegistration(event.user()).ifPresent(mailer::send);
  }

  @ApplicationModuleListener(id = "identity.password-reset-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(PasswordResetRequested event) {
    letters.passwordReset(new Email(event.email())).ifPresent(mailer::send);
  }

  @ApplicationModuleListener(id = "identity.invitation-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(HostInvited event) {
    letters.invitation(event.user()).ifPresent(mailer::send);
  }

  @ApplicationModuleListener(id = "identity.password-changed-letter", propagation = Propagation.NOT_SUPPORTED)
  void on(PasswordChanged event) {
    letters.passwordChanged(event.user()).ifPresent(mailer::send);
  }
}
