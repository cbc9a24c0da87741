package dev.roost.notification.application;

import static java.util.stream.Collectors.toSet;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.notification.application.EventLog.Logged;
import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.application.MailPlan.Planned;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.MailId;
import dev.roost.platform.Ids;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the feed as any other reader does, and posts the mails that its events ask for, together with how far it has read. */
@Component
class MailSpread {

  private final MailProgress progress;
  private final EventLog log;
  private final ListingFacts listings;
  private final WaitingMessages messages;
  private final Outbox outbox;
  private final Ids ids;
  private final TransactionOperations transactions;

  MailSpread(MailProgress progress, EventLog log, ListingFacts listings, WaitingMessages messages, Outbox outbox,
      Ids ids, TransactionOperations transactions) {
    this.progress = progress;
    this.log = log;
    this.listings = listings;
    this.messages = messages;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
  }

  /**
   * Posts what is new.
   *
   * @return how many events that was; as many as asked for means that there may be more
   */
  int spread(int atMost) {
    return Objects.requireNonNull(
        transactions.execute(_ -> progress.lock().map(position -> spread(position, atMost)).orElse(0)));
  }

  private int spread(Position after, int atMost) {
    var horizon = log.horizon();
    var events = log.read(Readers.all(), MailPlan.types(), after, horizon, atMost);
    if (!events.isEmpty()) {
      outbox.add(posted(events));
    }
    progress.move(events.size() < atMost ? horizon : events.getLast().position());
    return events.size();
  }

  private Collection<Posted> posted(Collection<Logged> events) {
    var facts = listings.find(events.stream().flatMap(MailSpread::listing).collect(toSet()));
    var writers = messages.writersOf(events.stream().flatMap(MailSpread::message).collect(toSet()));
    return events.stream().flatMap(logged -> MailPlan.of(logged.event()).stream()
        .filter(planned -> isToTheOtherSide(planned, logged, writers))
        .flatMap(planned -> readers(planned, logged, facts).stream().map(reader -> new Posted(new MailId(ids.next()),
            planned.kind(), reader, logged.event().id().value(), planned.about(), planned.after()))))
        .toList();
  }

  /** What Roost tells of bookings in a conversation has mails of its own. */
  private static boolean isToTheOtherSide(Planned planned, Logged logged, Map<MessageId, Sender> writers) {
    return switch (planned.kind()) {
      case MESSAGE_WAITING_GUEST -> message(logged).anyMatch(it -> writers.get(it) == Sender.HOST);
      case MESSAGE_WAITING_HOST -> message(logged).anyMatch(it -> writers.get(it) == Sender.GUEST);
      default -> true;
    };
  }

  private static Stream<MessageId> message(Logged logged) {
    var message = logged.event().data().message();
    return message == null ? Stream.empty() : Stream.of(new MessageId(message));
  }

  private static Set<UserId> readers(Planned planned, Logged logged, Map<ListingId, Facts> facts) {
    return switch (planned.kind().reader()) {
      case HOLDER, GUEST -> logged.user() == null ? Set.of() : Set.of(logged.user());
      case HOSTS -> listing(logged).filter(facts::containsKey)
          .flatMap(id -> hosts(Objects.requireNonNull(facts.get(id)))).collect(toSet());
    };
  }

  private static Stream<UserId> hosts(Facts listing) {
    return Stream.concat(Stream.of(listing.owner()),
        listing.rights().keySet().stream().filter(user -> listing.grants(user, HostRight.MANAGE_BOOKINGS)));
  }

  private static Stream<ListingId> listing(Logged logged) {
    var listing = logged.event().data().listing();
    return listing == null ? Stream.empty() : Stream.of(new ListingId(listing));
  }
}
