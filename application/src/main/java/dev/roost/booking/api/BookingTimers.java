package dev.roost.booking.api;

import dev.roost.shared.Actor;

/** What Roost's clock does with bookings. Any number of nodes may do it at the same time. */
public interface BookingTimers {
  /**
   * Expires requests, starts and completes stays whose time has come, each in a transaction of its own. One that fails
   * does not stop the others: it is tried again later.
   *
   * @param atMost how many to look at
   * @return how many were looked at; as many as asked for means that there may be more
   */
  int advanceDue(Actor system, int atMost);
}
