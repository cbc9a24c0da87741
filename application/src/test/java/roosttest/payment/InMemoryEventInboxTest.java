package roosttest.payment;

import dev.roost.payment.application.EventInbox;
import java.time.Clock;

class InMemoryEventInboxTest extends EventInboxContract {

  private final EventInbox inbox = new InMemoryEventInbox(Clock.systemUTC());

  @Override
  protected EventInbox inbox() {
    return inbox;
  }
}
