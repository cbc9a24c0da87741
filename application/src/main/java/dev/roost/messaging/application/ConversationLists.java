package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of conversations and messages. */
public interface ConversationLists {

  /** Those in which something was said last come first. */
  Page<Listed> list(Whose whose, UserId reader, PageRequest page);

  /** One, as that reader sees it. */
  Optional<Listed> find(ConversationId conversation, UserId reader);

  /** The newest first. */
  Page<Message> messages(ConversationId conversation, PageRequest page);

  /** Who wrote each of these messages. */
  Map<MessageId, Sender> writersOf(Collection<MessageId> messages);

  /**
   * What the side that wrote a message has said since the reader last read or the reader's side last wrote; empty where that is
   * nothing, and for what Roost wrote.
   */
  Optional<Backlog> backlog(MessageId message, UserId reader);

  /**
   * Whose conversations are listed.
   *
   * @param guest those of this guest; absent for none
   * @param listings and those about these listings
   */
  record Whose(@Nullable UserId guest, Set<ListingId> listings) {
    public Whose {
      listings = Set.copyOf(listings);
    }
  }

  /** What waits in a conversation: its first message, and how many there are. */
  record Backlog(ConversationId conversation, ListingId listing, UserId guest, Message first, long messages) {
  }

  /**
   * A conversation as somebody sees it.
   *
   * @param last absent while nothing was said
   * @param readUpTo 0 where nothing was read
   * @param unread what others wrote after that
   */
  record Listed(Conversation.Snapshot conversation, @Nullable Message last, long readUpTo, long unread) {
  }
}
