package roosttest.messaging;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.messaging.domain.Message.Words;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import roosttest.identity.Actors;

/** Cara asks about Anna's loft. */
public final class MessagingFixture {

  public static final ListingId LOFT = new ListingId(UUID.fromString("01900000-0000-7000-8000-0000000000f1"));
  public static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");

  private MessagingFixture() {
  }

  public static Conversation aConversation() {
    return aConversation(LOFT, Actors.CARA);
  }

  public static Conversation aConversation(ListingId listing, UserId guest) {
    return Conversation.open(new ConversationId(UUID.randomUUID()), listing, guest, NOON);
  }

  /** The guest says something, the next second after what was said before. */
  public static Message said(Conversation conversation, String text) {
    return conversation.write(newId(), Sender.GUEST, conversation.guest(), new Words(text, false), next(conversation));
  }

  /** Anna answers. */
  public static Message answered(Conversation conversation, String text) {
    return conversation.write(newId(), Sender.HOST, Actors.ANNA, new Words(text, true), next(conversation));
  }

  public static Message noted(Conversation conversation, String occasion) {
    return conversation.note(newId(),
        new Notice(NoticeCode.BOOKING_CONFIRMED, occasion, Map.of("checkIn", "2027-06-01", "checkOut", "2027-06-04")),
        next(conversation));
  }

  public static MessageId newId() {
    return new MessageId(UUID.randomUUID());
  }

  public static ListingId aListing() {
    return new ListingId(UUID.randomUUID());
  }

  private static Instant next(Conversation conversation) {
    return conversation.snapshot().lastAt().plusSeconds(1);
  }
}
