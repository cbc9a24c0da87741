package dev.roost.messaging.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All conversations, one for each guest and listing, with their messages. */
@Repository
public interface Conversations {

  Optional<Conversation> find(ConversationId id);

  Optional<Conversation> find(ListingId listing, UserId guest);

  /** Loads it and keeps others from writing in it until the transaction ends. */
  Optional<Conversation> lock(ConversationId id);

  /** Stores a new one, unless there is one of that guest and listing. */
  void addIfAbsent(Conversation conversation);

  /** Whether that was told in it before. Asked with the conversation locked. */
  boolean hasNoted(ConversationId id, String occasion);

  /** Stores what was said last, with the conversation as its next version; fails where another version was stored meanwhile. */
  void append(Conversation conversation, Message message);
}
