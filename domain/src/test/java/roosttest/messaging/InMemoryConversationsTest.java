package roosttest.messaging;

import dev.roost.messaging.domain.Conversations;

class InMemoryConversationsTest extends ConversationsContract {

  private final InMemoryConversations conversations = new InMemoryConversations();

  @Override
  protected Conversations conversations() {
    return conversations;
  }
}
