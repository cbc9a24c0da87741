package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.EVENT_CURSOR;
import static dev.roost.payment.adapter.jooq.generated.Tables.INBOX;

import dev.roost.payment.application.EventInbox;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.EventInboxContract;

@DatabaseTest
class JooqEventInboxTest extends EventInboxContract {

  private final TestDatabase database;
  private final EventInbox inbox;

  JooqEventInboxTest(TestDatabase database) {
    this.database = database;
    this.inbox = new JooqEventInbox(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(INBOX, EVENT_CURSOR);
  }

  @Override
  protected EventInbox inbox() {
    return inbox;
  }
}
