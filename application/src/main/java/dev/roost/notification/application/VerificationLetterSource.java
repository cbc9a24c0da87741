package dev.roost.notification.application;

import dev.roost.identity.spi.Mailboxes;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.spi.ToldVerifications;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that tell hosts whether they may be paid. Why not is read where only they read it. */
@Component
class VerificationLetterSource implements LetterSource {

  private static final Map<MailKind, VerificationStatus> STILL_SO = new EnumMap<>(
      Map.of(MailKind.VERIFICATION_APPROVED, VerificationStatus.APPROVED, MailKind.VERIFICATION_REJECTED,
          VerificationStatus.REJECTED, MailKind.VERIFICATION_REVOKED, VerificationStatus.REVOKED));

  private final ToldVerifications verifications;
  private final Mailboxes mailboxes;
  private final PublicAddress address;

  VerificationLetterSource(ToldVerifications verifications, Mailboxes mailboxes, PublicAddress address) {
    this.verifications = verifications;
    this.mailboxes = mailboxes;
    this.address = address;
  }

  @Override
  public Set<MailKind> kinds() {
    return STILL_SO.keySet();
  }

  @Override
  public Optional<Letter> write(Claim mail) {
    return verifications.statusOf(mail.reader()) == STILL_SO.get(mail.kind())
        ? mailboxes.find(mail.reader()).map(reader -> letter(mail.kind(), reader, address.of("/v1/me/verification")))
        : Optional.empty();
  }

  static Letter letter(MailKind kind, Mailbox reader, String readAt) {
    return new Letter(kind, reader, Map.of("readAt", new Words(readAt)), List.of("readAt"), null);
  }
}
