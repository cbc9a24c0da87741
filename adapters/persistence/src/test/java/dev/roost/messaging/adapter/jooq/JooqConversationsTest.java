package dev.roost.messaging.adapter.jooq;

import dev.roost.messaging.domain.Conversations;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.messaging.ConversationsContract;

@DatabaseTest
class JooqConversationsTest extends ConversationsContract {

  private final JooqConversations conversations;

  JooqConversationsTest(DSLContext db) {
    this.conversations = new JooqConversations(db);
  }

  @Override
  protected Conversations conversations() {
    return conversations;
  }
}
