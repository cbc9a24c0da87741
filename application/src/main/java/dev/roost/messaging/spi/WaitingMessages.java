package dev.roost.messaging.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Offered to the notification context: what was said and nobody has looked at. Locks nothing. */
public interface WaitingMessages {

  /** On which side each of these was written; Roost is one of them. One query, however many are asked. */
  Map<MessageId, Sender> writersOf(Collection<MessageId> messages);

  /**
   * What has been waiting for somebody since that message; empty where they have read it, where their side has answered, where
   * something was waiting before it already, and where it is not for them.
   */
  Optional<Waiting> since(MessageId message, UserId reader);

  /**
   * Messages of the other side that wait to be read.
   *
   * @param author who wrote the first of them
   */
  record Waiting(ConversationId conversation, ListingId listing, UserId author, long messages) {
  }
}
