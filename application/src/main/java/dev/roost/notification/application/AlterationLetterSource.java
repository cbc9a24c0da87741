package dev.roost.notification.application;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.spi.ToldStays;
import dev.roost.booking.spi.ToldStays.ToldAlteration;
import dev.roost.booking.spi.ToldStays.ToldStay;
import dev.roost.identity.spi.Mailboxes;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.DayTime;
import dev.roost.notification.application.Letter.Fact.Moment;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailKind.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that tell of alterations which the other side has to answer, or which come to nothing. */
@Component
class AlterationLetterSource implements LetterSource {

  private static final Set<MailKind> PROPOSED = Set.of(MailKind.ALTERATION_PROPOSED_GUEST,
      MailKind.ALTERATION_PROPOSED_HOST);
  private static final Set<MailKind> DROPPED = Set.of(MailKind.ALTERATION_DROPPED_GUEST,
      MailKind.ALTERATION_DROPPED_HOST);
  private static final List<String> DETAILS = List.of("listing", "checkIn", "checkOut", "newCheckIn", "newCheckOut",
      "newGuests", "difference", "booking");

  private final ToldStays stays;
  private final StayTelling telling;
  private final Mailboxes mailboxes;

  AlterationLetterSource(ToldStays stays, StayTelling telling, Mailboxes mailboxes) {
    this.stays = stays;
    this.telling = telling;
    this.mailboxes = mailboxes;
  }

  @Override
  public Set<MailKind> kinds() {
    return Set.of(MailKind.ALTERATION_PROPOSED_GUEST, MailKind.ALTERATION_PROPOSED_HOST,
        MailKind.ALTERATION_DROPPED_GUEST, MailKind.ALTERATION_DROPPED_HOST);
  }

  @Override
  public Optional<Letter> write(Claim mail) {
    return Optional.ofNullable(mail.about().subject()).flatMap(id -> stays.find(new AlterationId(id)))
        .filter(alteration -> isForThem(mail.kind(), alteration))
        .flatMap(alteration -> stays.find(alteration.booking()).flatMap(stay -> mailboxes.find(mail.reader())
            .map(reader -> letter(mail.kind(), reader, telling.of(stay, reader), stay, alteration))));
  }

  static Letter letter(MailKind kind, Mailbox reader, Map<String, Fact> ofStay, ToldStay stay,
      ToldAlteration alteration) {
    var facts = new HashMap<String, Fact>(ofStay);
    var clocks = stay.clocks();
    facts.putAll(Map.of("newCheckIn", new DayTime(alteration.after().checkIn(), clocks.checkIn()),
        "newCheckOut", new DayTime(alteration.after().checkOut(), clocks.checkOut()),
        "newGuests", new Count("guest", alteration.party().guests() + alteration.party().infants()),
        "difference", new Amount(alteration.difference()),
        "answerBy", new Moment(alteration.answerBy(), reader.zone())));
    return new Letter(kind, reader, facts, DETAILS, null);
  }

  /** Whoever proposed it knows; the other side answers. Of what comes to nothing those are told who did not do it. */
  private static boolean isForThem(MailKind kind, ToldAlteration alteration) {
    var side = kind.reader() == Reader.GUEST ? Side.GUEST : Side.HOST;
    if (PROPOSED.contains(kind)) {
      return alteration.status() == AlterationStatus.PROPOSED && alteration.by() != side;
    }
    return DROPPED.contains(kind) && switch (alteration.status()) {
      case DECLINED -> alteration.by() == side;
      case WITHDRAWN -> alteration.by() != side;
      case EXPIRED, FAILED -> true;
      case PROPOSED, ACCEPTED, APPLIED, LAPSED -> false;
    };
  }
}
