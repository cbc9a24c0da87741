package dev.roost.messaging.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * There is a new message in a conversation. What it says is read there.
 *
 * @param number from 1, without gaps in each conversation
 * @param author who wrote it; absent where Roost did
 */
public record MessageSent(ConversationId conversation, MessageId message, long number, ListingId listing, UserId guest,
    Sender by, @Nullable UserId author)
    implements
      DomainEvent {
}
