package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.READ_MARK;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;

import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.ReadMarks;
import dev.roost.shared.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqReadMarks implements ReadMarks {

  private final DSLContext db;

  JooqReadMarks(DSLContext db) {
    this.db = db;
  }

  @Override
  public long markRead(ConversationId conversation, UserId reader, long upTo) {
    return db.insertInto(READ_MARK, READ_MARK.CONVERSATION_ID, READ_MARK.READER_ID, READ_MARK.NUMBER)
        .values(conversation.value(), reader.value(), upTo)
        .onConflict(READ_MARK.CONVERSATION_ID, READ_MARK.READER_ID).doUpdate()
        .set(READ_MARK.NUMBER, greatest(READ_MARK.NUMBER, excluded(READ_MARK.NUMBER)))
        .returningResult(READ_MARK.NUMBER).fetchSingle().value1();
  }
}
