package dev.roost.booking.api;

import dev.roost.shared.Actor;

/** What Roost's clock does with alterations. Any number of nodes may do it at the same time. */
public interface AlterationTimers {

  /**
   * Ends alterations that nobody answered or paid in time, each in a transaction of its own. One that fails does not stop
   * the others: it is tried again later.
   *
   * @param atMost how many to end
   * @return how many were ended; as many as asked for means that more may be due
   */
  int advanceDue(Actor system, int atMost);
}
