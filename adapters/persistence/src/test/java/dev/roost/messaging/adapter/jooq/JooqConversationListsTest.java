package dev.roost.messaging.adapter.jooq;

import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.ReadMarks;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.messaging.ConversationListsContract;

@DatabaseTest
class JooqConversationListsTest extends ConversationListsContract {

  private final DSLContext db;

  JooqConversationListsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Conversations conversations() {
    return new JooqConversations(db);
  }

  @Override
  protected ReadMarks marks() {
    return new JooqReadMarks(db);
  }

  @Override
  protected ConversationLists lists() {
    return new JooqConversationLists(db);
  }
}
