package roosttest.messaging;

import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.ReadMarks;

class InMemoryConversationListsTest extends ConversationListsContract {

  private final InMemoryConversations conversations = new InMemoryConversations();
  private final InMemoryReadMarks marks = new InMemoryReadMarks();

  @Override
  protected Conversations conversations() {
    return conversations;
  }

  @Override
  protected ReadMarks marks() {
    return marks;
  }

  @Override
  protected ConversationLists lists() {
    return new InMemoryConversationLists(conversations, marks);
  }
}
