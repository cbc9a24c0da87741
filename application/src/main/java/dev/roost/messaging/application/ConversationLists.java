package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
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
