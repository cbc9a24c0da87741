package roosttest.messaging;

import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists over conversations in memory; the next page is named by how many came before it. */
public final class InMemoryConversationLists implements ConversationLists {

  private static final Comparator<Conversation.Snapshot> NEWEST_FIRST = Comparator
      .comparing(Conversation.Snapshot::lastAt).thenComparing(it -> it.id().toString()).reversed();

  private final InMemoryConversations conversations;
  private final InMemoryReadMarks marks;

  public InMemoryConversationLists(InMemoryConversations conversations, InMemoryReadMarks marks) {
    this.conversations = conversations;
    this.marks = marks;
  }

  @Override
  public Page<Listed> list(Whose whose, UserId reader, PageRequest page) {
    return pageOf(conversations.all()
        .filter(it -> it.guest().equals(whose.guest()) || whose.listings().contains(it.listing())).sorted(NEWEST_FIRST)
        .map(it -> listed(it, reader)).toList(), page);
  }

  @Override
  public Optional<Listed> find(ConversationId conversation, UserId reader) {
    return conversations.all().filter(it -> it.id().equals(conversation)).map(it -> listed(it, reader)).findFirst();
  }

  @Override
  public Page<Message> messages(ConversationId conversation, PageRequest page) {
    return pageOf(conversations.messagesOf(conversation).reversed(), page);
  }

  @Override
  public Map<MessageId, Sender> writersOf(Collection<MessageId> messages) {
    return conversations.all().flatMap(it -> conversations.messagesOf(it.id()).stream())
        .filter(it -> messages.contains(it.id())).collect(Collectors.toMap(Message::id, Message::by));
  }

  @Override
  public Optional<Backlog> backlog(MessageId message, UserId reader) {
    return conversations.all().flatMap(it -> backlog(it, message, reader).stream()).findFirst();
  }

  private Optional<Backlog> backlog(Conversation.Snapshot conversation, MessageId id, UserId reader) {
    var all = conversations.messagesOf(conversation.id());
    var by = all.stream().filter(it -> it.id().equals(id)).map(Message::by).filter(it -> it != Sender.ROOST)
        .findFirst();
    if (by.isEmpty()) {
      return Optional.empty();
    }
    var answered = all.stream().filter(it -> it.by() != by.get() && it.by() != Sender.ROOST)
        .mapToLong(Message::number).max().orElse(0);
    var after = Math.max(answered, marks.of(conversation.id(), reader));
    var waiting = all.stream().filter(it -> it.by() == by.get() && it.number() > after).toList();
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(new Backlog(conversation.id(), conversation.listing(), conversation.guest(),
            waiting.getFirst(), waiting.size()));
  }

  private Listed listed(Conversation.Snapshot conversation, UserId reader) {
    var messages = conversations.messagesOf(conversation.id());
    var readUpTo = marks.of(conversation.id(), reader);
    return new Listed(conversation, messages.isEmpty() ? null : messages.getLast(), readUpTo, messages.stream()
        .filter(it -> it.number() > readUpTo && !reader.equals(it.author())).count());
  }

  private static <T> Page<T> pageOf(List<T> all, PageRequest page) {
    var start = page.after() == null ? 0 : Integer.parseInt(page.after());
    var end = Math.min(all.size(), start + page.limit());
    return new Page<>(all.subList(start, end), end < all.size() ? Integer.toString(end) : null);
  }
}
