package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.CONVERSATION;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqConversations implements Conversations {

  private final DSLContext db;

  JooqConversations(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return db.selectFrom(CONVERSATION).where(CONVERSATION.ID.eq(id.value())).fetchOptional(JooqConversations::restore);
  }

  @Override
  public Optional<Conversation> find(ListingId listing, UserId guest) {
    return db.selectFrom(CONVERSATION)
        .where(CONVERSATION.LISTING_ID.eq(listing.value()), CONVERSATION.GUEST_ID.eq(guest.value()))
        .fetchOptional(JooqConversations::restore);
  }

  @Override
  public Optional<Conversation> lock(ConversationId id) {
    return db.selectFrom(CONVERSATION).where(CONVERSATION.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(JooqConversations::restore);
  }

  @Override
  public void addIfAbsent(Conversation conversation) {
    var stored = conversation.snapshot();
    db.insertInto(CONVERSATION).set(CONVERSATION.ID, stored.id().value()).set(CONVERSATION.VERSION, 1L)
        .set(CONVERSATION.LISTING_ID, stored.listing().value()).set(CONVERSATION.GUEST_ID, stored.guest().value())
        .set(CONVERSATION.OPENED_AT, stored.openedAt()).set(ConversationRows.changeable(stored))
        .onConflictDoNothing().execute();
  }

  @Override
  public boolean hasNoted(ConversationId id, String occasion) {
    return db.fetchExists(db.selectOne().from(MESSAGE)
        .where(MESSAGE.CONVERSATION_ID.eq(id.value()), MESSAGE.OCCASION.eq(occasion)));
  }

  @Override
  public void append(Conversation conversation, Message message) {
    var stored = db.update(CONVERSATION).set(ConversationRows.changeable(conversation.snapshot()))
        .set(CONVERSATION.VERSION, conversation.version() + 1)
        .where(CONVERSATION.ID.eq(conversation.id().value()), CONVERSATION.VERSION.eq(conversation.version()))
        .execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Conversation %s was changed meanwhile".formatted(conversation.id()));
    }
    db.insertInto(MESSAGE).set(ConversationRows.of(conversation.id(), message)).execute();
  }

  private static Conversation restore(Record row) {
    return Conversation.restore(ConversationRows.conversation(row));
  }
}
