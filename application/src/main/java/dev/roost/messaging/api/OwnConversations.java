package dev.roost.messaging.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Conversations as those read them who take part: the guest, and whoever sees the listing as its hosts do. Nobody else does. */
public interface OwnConversations {

  /**
   * Those in which something was said last come first.
   *
   * @param as on which side; absent for both
   */
  Page<ConversationView> list(Actor reader, @Nullable Sender as, PageRequest page);

  ConversationView show(Actor reader, ConversationId conversation);

  /** The one in which that booking is talked about. */
  ConversationView ofBooking(Actor reader, BookingId booking);

  /** The newest first. */
  Page<MessageView> messages(Actor reader, ConversationId conversation, PageRequest page);

  /**
   * Marks what was read; a mark never goes back.
   *
   * @param upTo the number of a message; more than there are is as good as the last one
   */
  ConversationView markRead(Actor reader, ConversationId conversation, long upTo);
}
