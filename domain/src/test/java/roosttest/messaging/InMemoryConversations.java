package roosttest.messaging;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Conversations without a database: one thread, no transactions. */
public final class InMemoryConversations implements Conversations {

  private final Map<ConversationId, Conversation.Snapshot> stored = new LinkedHashMap<>();
  private final Map<ConversationId, List<Message>> messages = new LinkedHashMap<>();

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(stored.get(id)).map(Conversation::restore);
  }

  @Override
  public Optional<Conversation> find(ListingId listing, UserId guest) {
    return all().filter(it -> it.listing().equals(listing) && it.guest().equals(guest)).map(Conversation::restore)
        .findFirst();
  }

  @Override
  public Optional<Conversation> lock(ConversationId id) {
    return find(id);
  }

  @Override
  public void addIfAbsent(Conversation conversation) {
    if (find(conversation.listing(), conversation.guest()).isEmpty()) {
      stored.put(conversation.id(), withVersion(conversation.snapshot(), 1));
    }
  }

  @Override
  public boolean hasNoted(ConversationId id, String occasion) {
    return messagesOf(id).stream()
        .anyMatch(it -> it.content() instanceof Notice notice && notice.occasion().equals(occasion));
  }

  @Override
  public void append(Conversation conversation, Message message) {
    var before = stored.get(conversation.id());
    if (before == null || before.version() != conversation.version()) {
      throw new IllegalStateException("Conversation %s was changed meanwhile".formatted(conversation.id()));
    }
    stored.put(conversation.id(), withVersion(conversation.snapshot(), before.version() + 1));
    messages.computeIfAbsent(conversation.id(), _ -> new ArrayList<>()).add(message);
  }

  public Stream<Conversation.Snapshot> all() {
    return stored.values().stream();
  }

  /** The oldest first. */
  public List<Message> messagesOf(ConversationId id) {
    return List.copyOf(messages.getOrDefault(id, List.of()));
  }

  private static Conversation.Snapshot withVersion(Conversation.Snapshot it, long version) {
    return new Conversation.Snapshot(it.id(), version, it.listing(), it.guest(), it.openedAt(), it.inquiry(),
        it.lastNumber(), it.lastAt());
  }
}
