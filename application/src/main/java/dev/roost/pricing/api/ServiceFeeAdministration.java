package dev.roost.pricing.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What administrators do with the service fee. Versions are added, never changed. */
public interface ServiceFeeAdministration {

  /** The first version first. */
  Page<ServiceFeeView> list(Actor admin, PageRequest page);

  Once<ServiceFeeView> schedule(Actor admin, IdempotencyKey key, ScheduleServiceFee command);
}
