package dev.roost.messaging.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.graphql.Inputs;
import dev.roost.shared.Actor;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MessageMutations {

  private final MessageWriting messages;
  private final OwnConversations conversations;

  MessageMutations(MessageWriting messages, OwnConversations conversations) {
    this.messages = messages;
    this.conversations = conversations;
  }

  /** A question about a listing, as the input has it. */
  record AskHostInput(String idempotencyKey, UUID listing, @Nullable LocalDate checkIn, @Nullable LocalDate checkOut,
      @Nullable Integer guests, String text) {

    AskHost toCommand() {
      return new AskHost(new ListingId(listing), stay(), guests, text);
    }

    private @Nullable StayDates stay() {
      return checkIn == null && checkOut == null
          ? null
          : Inputs.stay(Inputs.given("checkIn", checkIn), Inputs.given("checkOut", checkOut));
    }
  }

  /** What is to be said in a conversation, as the input has it. */
  record WriteMessageInput(String idempotencyKey, UUID conversation, String text) {
  }

  /** What is to be said about a booking, as the input has it. */
  record WriteAboutBookingInput(String idempotencyKey, UUID booking, String text) {
  }

  /** Up to where somebody has read, as the input has it. */
  record MarkReadInput(UUID conversation, long upTo) {
  }

  /** A message that was written. */
  record MessagePayload(MessageView message, boolean replayed) {

    static MessagePayload of(Once<MessageView> once) {
      return new MessagePayload(once.answer(), once.replayed());
    }
  }

  /** A conversation as it is now. */
  record ConversationPayload(ConversationView conversation) {
  }

  @MutationMapping
  MessagePayload askHost(@ContextValue Actor actor, @Argument AskHostInput input) {
    return MessagePayload
        .of(messages.ask(actor, Inputs.idempotencyKey(input.idempotencyKey), input.toCommand()));
  }

  @MutationMapping
  MessagePayload writeMessage(@ContextValue Actor actor, @Argument WriteMessageInput input) {
    return MessagePayload.of(messages.write(actor, Inputs.idempotencyKey(input.idempotencyKey),
        new ConversationId(input.conversation), input.text));
  }

  @MutationMapping
  MessagePayload writeAboutBooking(@ContextValue Actor actor, @Argument WriteAboutBookingInput input) {
    return MessagePayload.of(messages.writeAbout(actor, Inputs.idempotencyKey(input.idempotencyKey),
        new BookingId(input.booking), input.text));
  }

  @MutationMapping
  ConversationPayload markRead(@ContextValue Actor actor, @Argument MarkReadInput input) {
    return new ConversationPayload(
        conversations.markRead(actor, new ConversationId(input.conversation), input.upTo));
  }
}
