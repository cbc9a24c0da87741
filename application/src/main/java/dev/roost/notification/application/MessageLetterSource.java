package dev.roost.notification.application;

import dev.roost.identity.spi.Mailboxes;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.identity.spi.People;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.messaging.spi.WaitingMessages.Waiting;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that tell that something was written, but not what: that is read where only those who take part read it. */
@Component
class MessageLetterSource implements LetterSource {

  private final WaitingMessages messages;
  private final ListingFacts listings;
  private final People people;
  private final Mailboxes mailboxes;
  private final PublicAddress address;

  MessageLetterSource(WaitingMessages messages, ListingFacts listings, People people, Mailboxes mailboxes,
      PublicAddress address) {
    this.messages = messages;
    this.listings = listings;
    this.people = people;
    this.mailboxes = mailboxes;
    this.address = address;
  }

  @Override
  public Set<MailKind> kinds() {
    return Set.of(MailKind.MESSAGE_WAITING_GUEST, MailKind.MESSAGE_WAITING_HOST);
  }

  /** All that waits is told by the mail of the message that has waited longest: the others have nothing to add. */
  @Override
  public Optional<Letter> write(Claim mail) {
    return Optional.ofNullable(mail.about().subject())
        .flatMap(message -> messages.since(new MessageId(message), mail.reader()))
        .flatMap(waiting -> mailboxes.find(mail.reader()).map(reader -> letter(mail.kind(), reader, waiting)));
  }

  private Letter letter(MailKind kind, Mailbox reader, Waiting waiting) {
    var author = people.find(List.of(waiting.author())).get(waiting.author());
    return letter(kind, reader, listings.find(waiting.listing()).map(Facts::title).orElse(""),
        author == null ? "Roost" : author.name(), waiting.messages(),
        address.of("/v1/conversations/" + waiting.conversation() + "/messages"));
  }

  static Letter letter(MailKind kind, Mailbox reader, String listing, String author, long messages, String answerAt) {
    return new Letter(kind, reader, Map.of("listing", new Words(listing), "author", new Words(author), "messages",
        new Count("message", messages), "answerAt", new Words(answerAt)), List.of("listing", "answerAt"), null);
  }
}
