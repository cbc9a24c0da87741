package dev.roost.messaging.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookedStays;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.application.ConversationLists.Whose;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.ReadMarks;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnConversationService implements OwnConversations {

  private final Conversations conversations;
  private final ConversationLists lists;
  private final ConversationViews views;
  private final ConversationAccess access;
  private final ReadMarks marks;
  private final BookedStays stays;

  OwnConversationService(Conversations conversations, ConversationLists lists, ConversationViews views,
      ConversationAccess access, ReadMarks marks, BookedStays stays) {
    this.conversations = conversations;
    this.lists = lists;
    this.views = views;
    this.access = access;
    this.marks = marks;
    this.stays = stays;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ConversationView> list(Actor reader, @Nullable Sender as, PageRequest page) {
    var user = reader.mustBeUser(Scope.MESSAGES_READ);
    var found = lists.list(whose(user, as), user, page);
    return new Page<>(views.of(found.items()), found.next());
  }

  @Override
  @Transactional(readOnly = true)
  public ConversationView show(Actor reader, ConversationId id) {
    return view(find(reader, id), reader);
  }

  @Override
  @Transactional(readOnly = true)
  public ConversationView ofBooking(Actor reader, BookingId booking) {
    reader.mustBeUser(Scope.MESSAGES_READ);
    var unknown = unknown(booking);
    var stay = stays.find(booking).orElseThrow(() -> new Refused(unknown));
    access.mustRead(reader, stay.listing(), stay.guest(), unknown);
    return view(conversations.find(stay.listing(), stay.guest()).orElseThrow(() -> new Refused(unknown)), reader);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<MessageView> messages(Actor reader, ConversationId id, PageRequest page) {
    find(reader, id);
    return lists.messages(id, page).map(message -> MessageViews.of(id, message));
  }

  @Override
  @Transactional
  public ConversationView markRead(Actor reader, ConversationId id, long upTo) {
    if (upTo < 0) {
      throw new Refused(new InvalidField("upTo", "must be 0 or more"));
    }
    var user = reader.mustBeUser(Scope.MESSAGES_WRITE);
    var conversation = find(reader, id);
    marks.markRead(id, user, Math.min(upTo, conversation.lastNumber()));
    return view(conversation, reader);
  }

  private Whose whose(UserId user, @Nullable Sender as) {
    return switch (as) {
      case null -> new Whose(user, access.hosted(user));
      case GUEST -> new Whose(user, Set.of());
      case HOST -> new Whose(null, access.hosted(user));
      case ROOST -> throw new Refused(new InvalidField("as", "must be GUEST or HOST"));
    };
  }

  private Conversation find(Actor reader, ConversationId id) {
    reader.mustBeUser(Scope.MESSAGES_READ);
    var unknown = ConversationAccess.unknown(id);
    var conversation = conversations.find(id).orElseThrow(() -> new Refused(unknown));
    access.mustRead(reader, conversation.listing(), conversation.guest(), unknown);
    return conversation;
  }

  private ConversationView view(Conversation conversation, Actor reader) {
    return views.of(lists.find(conversation.id(), reader.mustBeUser(Scope.MESSAGES_READ)).orElseThrow());
  }

  static NotFound unknown(BookingId booking) {
    return new NotFound("booking", booking.toString());
  }
}
