package dev.roost.availability.spi;

import java.util.Collection;
import java.util.UUID;

/** Required of the booking context: ends the bookings whose expired holds gave way to the next taker. */
public interface DeadHolds {

  /**
   * Called inside the taker's transaction, after the calendar's lock, with the entries already gone. Must not wait for a
   * booking that somebody else has locked: whoever has it will find its hold gone.
   */
  void ended(Collection<UUID> bookings);
}
