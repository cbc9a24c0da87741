package dev.roost.messaging.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.platform.graphql.Connection;
import dev.roost.platform.graphql.Pages;
import dev.roost.shared.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConversationResolver {

  private final OwnConversations conversations;
  private final Pages pages;

  ConversationResolver(OwnConversations conversations, Pages pages) {
    this.conversations = conversations;
    this.pages = pages;
  }

  @QueryMapping
  Connection<ConversationView> conversations(@ContextValue Actor actor, @Argument @Nullable Sender as,
      DataFetchingEnvironment field) {
    return pages.read(field, page -> conversations.list(actor, as, page));
  }

  @QueryMapping
  ConversationView conversation(@ContextValue Actor actor, @Argument UUID id) {
    return conversations.show(actor, new ConversationId(id));
  }

  @QueryMapping
  ConversationView bookingConversation(@ContextValue Actor actor, @Argument UUID booking) {
    return conversations.ofBooking(actor, new BookingId(booking));
  }

  @QueryMapping
  Connection<MessageView> messages(@ContextValue Actor actor, @Argument UUID conversation,
      DataFetchingEnvironment field) {
    return pages.read(field, page -> conversations.messages(actor, new ConversationId(conversation), page));
  }
}
