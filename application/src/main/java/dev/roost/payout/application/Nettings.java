package dev.roost.payout.application;

import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.UUID;

/** What hosts had to give back and was taken out of what they were owed. */
public interface Nettings {

  void add(Netting netting);

  /**
   * One time that this was done.
   *
   * @param id names it, here and in the books
   */
  record Netting(UUID id, UserId host, Money amount, Instant at) {
  }
}
