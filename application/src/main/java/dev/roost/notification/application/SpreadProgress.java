package dev.roost.notification.application;

import java.util.Optional;

/** Up to where events were handed to the webhook endpoints that want them. */
public interface SpreadProgress {

  /** Keeps it for the transaction; empty where somebody else has it. */
  Optional<Position> lock();

  void move(Position position);
}
