package dev.roost.booking.api;

import dev.roost.shared.Actor;

/** What Roost's clock does with bookings. Any number of nodes may do it at the same time. */
public interface BookingTimers {
  /**
   * Expires requests, starts and completes stays whose time has come, each in a transaction of its own. One that fails
   * does not stop the others: it is tried again later.
   *
   * @param atMost how many to bring forward
   * @return how many were brought forward; as many as asked for means that more may be due
   */
  int advanceDue(Actor system, int atMost);
}
