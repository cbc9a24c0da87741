package dev.roost.invoicing.api;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.shared.Actor;

/** How users are named on documents. */
public interface OwnBilling {

  BillingProfileView show(Actor actor);

  /** Counts for documents issued from now on; those that are issued stay as they are. */
  BillingProfileView change(Actor actor, long expectedVersion, BillingDetails details);
}
