package dev.roost.messaging.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingRights;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is on which side of a conversation. To everybody else, administrators too, there is none. */
@Component
class ConversationAccess {

  private final ListingRights rights;

  ConversationAccess(ListingRights rights) {
    this.rights = rights;
  }

  /** A co-host reads as the host does. */
  void mustRead(Actor reader, ListingId listing, UserId guest, NotFound unknown) {
    var user = reader.mustBeUser(Scope.MESSAGES_READ);
    if (!user.equals(guest) && !rights.of(listing, user).contains(HostRight.VIEW)) {
      throw new Refused(unknown);
    }
  }

  /** The side on which somebody writes. */
  Sender writing(Actor writer, ListingId listing, UserId guest, NotFound unknown) {
    var user = writer.mustBeUser(Scope.MESSAGES_WRITE);
    if (user.equals(guest)) {
      return Sender.GUEST;
    }
    var granted = rights.of(listing, user);
    if (granted.contains(HostRight.MANAGE_BOOKINGS)) {
      return Sender.HOST;
    }
    throw new Refused(granted.contains(HostRight.VIEW) ? new NotAllowed("write in this conversation") : unknown);
  }

  Sender writing(Actor writer, Conversation conversation) {
    return writing(writer, conversation.listing(), conversation.guest(), unknown(conversation.id()));
  }

  /** The listings whose conversations somebody reads as a host. */
  Set<ListingId> hosted(UserId user) {
    return rights.listingsWith(user, HostRight.VIEW);
  }

  static NotFound unknown(ConversationId id) {
    return new NotFound("conversation", id.toString());
  }
}
