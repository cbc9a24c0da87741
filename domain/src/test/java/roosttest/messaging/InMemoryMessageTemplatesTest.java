package roosttest.messaging;

import dev.roost.messaging.domain.MessageTemplates;

class InMemoryMessageTemplatesTest extends MessageTemplatesContract {

  private final InMemoryMessageTemplates templates = new InMemoryMessageTemplates();

  @Override
  protected MessageTemplates templates() {
    return templates;
  }
}
