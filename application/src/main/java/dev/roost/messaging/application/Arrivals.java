package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What was said lately, in the order in which live streams tell it. */
public interface Arrivals {

  /** In the transaction that stores the message. */
  void add(Conversation conversation, Message message);

  /** Below it nothing is added any more. To be asked before {@link #after}: what is committed in between is above it. */
  Position horizon();

  /** What can be seen after that position, above the horizon too, in order. */
  List<Arrived> after(Readers readers, Position position, int limit);

  /** To whom something was said after that position, for whoever missed a nudge. */
  Set<Nudge> nudgesAfter(Position position);

  /** The last position that was deleted. */
  Position forgottenUpTo();

  /** Deletes what was said before that moment, in order, and remembers up to where; in one transaction. */
  int forget(Instant before, int atMost);

  /**
   * Whose conversations are told.
   *
   * @param user those in which they are the guest
   * @param listings and those about these listings
   */
  record Readers(UserId user, Set<ListingId> listings) {
    public Readers {
      listings = Set.copyOf(listings);
    }
  }

  /** A message, and where it stands. */
  record Arrived(Position position, ConversationId conversation, Message message) {
  }
}
