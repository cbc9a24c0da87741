package dev.roost.payment.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** Disputes, for those whose money it is about. They are answered at the provider. */
public interface PaymentDisputes {

  /** Those of bookings of which the actor is the host, the newest first. */
  Page<DisputeView> ofHost(Actor host, DisputeFilter filter, PageRequest page);

  /** All of them, the newest first. For administrators. */
  Page<DisputeView> list(Actor admin, DisputeFilter filter, PageRequest page);
}
