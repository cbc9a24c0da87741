package roosttest.messaging;

import dev.roost.messaging.application.InProcessNudges;
import dev.roost.messaging.application.LiveNudges;

class InProcessNudgesTest extends LiveNudgesContract {

  private final InProcessNudges nudges = new InProcessNudges();

  @Override
  protected LiveNudges nudges() {
    return nudges;
  }

  @Override
  protected LiveNudges others() {
    return nudges;
  }
}
