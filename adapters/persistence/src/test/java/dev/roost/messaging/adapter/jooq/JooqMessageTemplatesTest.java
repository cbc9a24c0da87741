package dev.roost.messaging.adapter.jooq;

import dev.roost.messaging.domain.MessageTemplates;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.messaging.MessageTemplatesContract;

@DatabaseTest
class JooqMessageTemplatesTest extends MessageTemplatesContract {

  private final JooqMessageTemplates templates;

  JooqMessageTemplatesTest(DSLContext db) {
    this.templates = new JooqMessageTemplates(db);
  }

  @Override
  protected MessageTemplates templates() {
    return templates;
  }
}
