package dev.roost.messaging.application;

import java.util.function.Consumer;

/**
 * Carries nudges to every node. One may be lost, or come twice: nothing depends on it but how soon a message is told. It never
 * throws, and never keeps anybody waiting for long.
 */
public interface LiveNudges {

  void send(Nudge nudge);

  /** Has a listener told of every nudge from now on, whichever node sends it. Running what is returned ends that. */
  Runnable listen(Consumer<Nudge> listener);
}
