package roosttest.identity;

import dev.roost.identity.domain.Attempts;

class InMemoryAttemptsTest extends AttemptsContract {

  private final InMemoryAttempts attempts = new InMemoryAttempts();

  @Override
  protected Attempts attempts() {
    return attempts;
  }
}
