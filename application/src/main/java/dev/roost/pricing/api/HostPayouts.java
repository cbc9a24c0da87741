package dev.roost.pricing.api;

import dev.roost.shared.Actor;

/** What hosts get of stays. */
public interface HostPayouts {

  /** What a stay booked now would bring, whether or not the calendar is open. Stores nothing. */
  PayoutView preview(Actor host, RequestQuote stay);
}
