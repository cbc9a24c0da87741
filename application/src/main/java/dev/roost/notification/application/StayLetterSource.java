package dev.roost.notification.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.ToldStays;
import dev.roost.booking.spi.ToldStays.ToldStay;
import dev.roost.identity.spi.Mailboxes;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that tell of stays: what becomes of them, their money that is missing, and reviews. */
@Component
class StayLetterSource implements LetterSource {

  private final ToldStays stays;
  private final StayTelling telling;
  private final Mailboxes mailboxes;

  StayLetterSource(ToldStays stays, StayTelling telling, Mailboxes mailboxes) {
    this.stays = stays;
    this.telling = telling;
    this.mailboxes = mailboxes;
  }

  @Override
  public Set<MailKind> kinds() {
    return StayMails.kinds();
  }

  @Override
  public Optional<Letter> write(Claim mail) {
    return Optional.ofNullable(mail.about().booking()).flatMap(id -> stays.find(new BookingId(id)))
        .filter(stay -> StayMails.isStillSo(mail.kind(), stay))
        .flatMap(stay -> mailboxes.find(mail.reader())
            .map(reader -> letter(mail.kind(), reader, telling.of(stay, reader), stay)));
  }

  static Letter letter(MailKind kind, Mailbox reader, Map<String, Fact> facts, ToldStay stay) {
    return new Letter(kind, reader, facts, StayMails.details(kind, facts),
        StayMails.hasEntry(kind) ? StayTelling.entry(stay, facts) : null);
  }
}
