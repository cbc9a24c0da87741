package dev.roost.messaging.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.ConversationView.Booked;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.platform.graphql.Batches;
import dev.roost.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What of conversations and messages is called otherwise or lies in other contexts, for all of a page at once. */
@Controller
class ConversationParts {

  private final ListingPages listings;
  private final PublicProfiles profiles;

  ConversationParts(ListingPages listings, PublicProfiles profiles) {
    this.listings = listings;
    this.profiles = profiles;
  }

  /** One of the things that a notice is about. */
  record NoticeParameter(String name, String value) {
  }

  @SchemaMapping(typeName = "Conversation")
  ListingId listingId(ConversationView conversation) {
    return conversation.listing();
  }

  @SchemaMapping(typeName = "BookedInConversation")
  BookingId bookingId(Booked booked) {
    return booked.booking();
  }

  @BatchMapping(typeName = "Conversation")
  Map<ConversationView, ListingView> listing(List<ConversationView> conversations, @ContextValue Actor actor) {
    return Batches.of(conversations, ConversationView::listing, ids -> listings.viewAll(actor, ids));
  }

  @BatchMapping(typeName = "Conversation")
  Map<ConversationView, PublicProfileView> guest(List<ConversationView> conversations, @ContextValue Actor actor) {
    return Batches.of(conversations, ConversationView::guest, ids -> profiles.showAll(actor, ids));
  }

  @BatchMapping(typeName = "Conversation")
  Map<ConversationView, PublicProfileView> host(List<ConversationView> conversations, @ContextValue Actor actor) {
    return Batches.of(conversations, ConversationView::host, ids -> profiles.showAll(actor, ids));
  }

  @SchemaMapping(typeName = "Message")
  ConversationId conversationId(MessageView message) {
    return message.conversation();
  }

  @SchemaMapping(typeName = "Message")
  Instant sentAt(MessageView message) {
    return message.at();
  }

  @SchemaMapping(typeName = "Message")
  List<NoticeParameter> parameters(MessageView message) {
    return new TreeMap<>(message.parameters()).entrySet().stream()
        .map(one -> new NoticeParameter(one.getKey(), one.getValue())).toList();
  }

  @BatchMapping(typeName = "Message")
  Map<MessageView, PublicProfileView> author(List<MessageView> messages, @ContextValue Actor actor) {
    return Batches.of(messages, MessageView::author, ids -> profiles.showAll(actor, ids));
  }
}
