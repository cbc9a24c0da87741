package dev.roost.notification.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.ToldStays;
import dev.roost.identity.spi.Mailboxes;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.spi.ToldRefunds;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.spi.ToldPayouts;
import dev.roost.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that tell of money that was sent: back to guests, or to hosts. */
@Component
class MoneyLetterSource implements LetterSource {

  private static final List<String> DETAILS = List.of("amount", "listing", "checkIn", "checkOut", "booking");

  private final ToldRefunds refunds;
  private final ToldPayouts payouts;
  private final ToldStays stays;
  private final StayTelling telling;
  private final Mailboxes mailboxes;

  MoneyLetterSource(ToldRefunds refunds, ToldPayouts payouts, ToldStays stays, StayTelling telling,
      Mailboxes mailboxes) {
    this.refunds = refunds;
    this.payouts = payouts;
    this.stays = stays;
    this.telling = telling;
    this.mailboxes = mailboxes;
  }

  @Override
  public Set<MailKind> kinds() {
    return Set.of(MailKind.REFUND_SENT, MailKind.PAYOUT_SENT, MailKind.PAYOUT_FAILED, MailKind.PAYOUT_RETURNED);
  }

  @Override
  public Optional<Letter> write(Claim mail) {
    return mailboxes.find(mail.reader()).flatMap(reader -> amount(mail).filter(it -> !it.isZero())
        .map(amount -> letter(mail.kind(), reader, stay(mail, reader), amount)));
  }

  static Letter letter(MailKind kind, Mailbox reader, Map<String, Fact> ofStay, Money amount) {
    var facts = new HashMap<String, Fact>(ofStay);
    facts.put("amount", new Amount(amount));
    return new Letter(kind, reader, facts, DETAILS.stream().filter(facts::containsKey).toList(), null);
  }

  private Map<String, Fact> stay(Claim mail, Mailbox reader) {
    return Optional.ofNullable(mail.about().booking()).flatMap(id -> stays.find(new BookingId(id)))
        .map(stay -> telling.of(stay, reader)).orElseGet(Map::of);
  }

  private Optional<Money> amount(Claim mail) {
    var subject = Optional.ofNullable(mail.about().subject());
    return switch (mail.kind()) {
      case REFUND_SENT -> subject.flatMap(id -> refunds.amountOf(new RefundId(id)));
      case PAYOUT_SENT -> subject.flatMap(id -> payouts.find(new PayoutId(id))).map(ToldPayouts.ToldPayout::sent);
      case PAYOUT_FAILED -> subject.flatMap(id -> payouts.find(new PayoutId(id))).map(ToldPayouts.ToldPayout::failed);
      case PAYOUT_RETURNED ->
        subject.flatMap(id -> payouts.find(new PayoutId(id))).map(ToldPayouts.ToldPayout::returned);
      default -> Optional.empty();
    };
  }
}
