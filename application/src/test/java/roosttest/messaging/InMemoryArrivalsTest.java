package roosttest.messaging;

import dev.roost.messaging.application.Arrivals;
import dev.roost.messaging.domain.Conversations;

class InMemoryArrivalsTest extends ArrivalsContract {

  private final InMemoryArrivals arrivals = new InMemoryArrivals();
  private final InMemoryConversations conversations = new InMemoryConversations();

  @Override
  protected Arrivals arrivals() {
    return arrivals;
  }

  @Override
  protected Conversations conversations() {
    return conversations;
  }
}
