package dev.roost.notification.api;

import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was sent to somebody's webhook endpoints, and what is. */
public interface OwnDeliveries {

  /** The newest first. */
  Page<DeliveryView> list(Actor owner, EndpointId endpoint, @Nullable DeliveryStatus status, PageRequest page);

  DeliveryDetails get(Actor owner, EndpointId endpoint, DeliveryId delivery);

  /** Sends it again, now. */
  DeliveryView replay(Actor owner, EndpointId endpoint, DeliveryId delivery);

  /**
   * Sends all that happened in a span again, also what was never sent, such as while the endpoint was disabled.
   *
   * @return how many events
   */
  int replay(Actor owner, ReplaySpan command);
}
