package dev.roost.notification.application;

import java.util.Optional;

/** Up to where mails were posted for what the feed tells. */
public interface MailProgress {

  /** Keeps it for the transaction; empty where somebody else has it. */
  Optional<Position> lock();

  void move(Position position);
}
