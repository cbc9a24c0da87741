package dev.roost.notification.application;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.spi.AccountLetters;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Ids;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in the letters of accounts, which wait for nobody: they are sent right after the commit. */
@Component
class PostOffice implements AccountLetters {

  private final Outbox outbox;
  private final MailNudge nudge;
  private final Ids ids;

  PostOffice(Outbox outbox, MailNudge nudge, Ids ids) {
    this.outbox = outbox;
    this.nudge = nudge;
    this.ids = ids;
  }

  @Override
  public void post(AccountLetter letter, UserId reader) {
    outbox.add(List.of(
        new Posted(new MailId(ids.next()), kind(letter), reader, null, About.NOTHING, Duration.ZERO)));
    nudge.soon();
  }

  private static MailKind kind(AccountLetter letter) {
    return switch (letter) {
      case VERIFICATION -> MailKind.VERIFICATION;
      case REPEATED_REGISTRATION -> MailKind.REPEATED_REGISTRATION;
      case PASSWORD_RESET -> MailKind.PASSWORD_RESET;
      case INVITATION -> MailKind.INVITATION;
      case PASSWORD_CHANGED -> MailKind.PASSWORD_CHANGED;
    };
  }
}
