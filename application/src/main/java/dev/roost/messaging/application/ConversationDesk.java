package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where conversations are opened and written in, in the caller's transaction. */
@Component
class ConversationDesk {

  private final Conversations conversations;
  private final Arrivals arrivals;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  ConversationDesk(Conversations conversations, Arrivals arrivals, DomainEvents events, Ids ids, Clock clock) {
    this.conversations = conversations;
    this.arrivals = arrivals;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  Optional<Conversation> find(ConversationId id) {
    return conversations.find(id);
  }

  Optional<Conversation> lock(ConversationId id) {
    return conversations.lock(id);
  }

  /** The one of guest and listing, if there is one, locked. */
  Optional<Conversation> lock(ListingId listing, UserId guest) {
    return conversations.find(listing, guest).flatMap(found -> conversations.lock(found.id()));
  }

  /** The one of guest and listing, locked; a new one where there was none. */
  Conversation open(ListingId listing, UserId guest) {
    return lock(listing, guest).orElseGet(() -> {
      conversations.addIfAbsent(Conversation.open(new ConversationId(ids.next()), listing, guest, now()));
      return lock(listing, guest).orElseThrow();
    });
  }

  boolean hasNoted(Conversation conversation, String occasion) {
    return conversations.hasNoted(conversation.id(), occasion);
  }

  void append(Conversation conversation, Message message) {
    conversations.append(conversation, message);
    arrivals.add(conversation, message);
    events.publishFrom(conversation);
  }

  MessageId nextMessage() {
    return new MessageId(ids.next());
  }

  /** As exact as it is stored. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
