package dev.roost.notification.application;

import dev.roost.notification.api.DeliveryDetails.AttemptView;
import dev.roost.notification.api.DeliveryView;
import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EventId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to webhook endpoints: one delivery for each event and endpoint. Any number of nodes may send, and each may die at any
 * moment; time is the database's.
 */
public interface Deliveries {

  /** Plans deliveries that are due at once. What is planned or done already stays as it is. */
  void plan(Collection<Planned> planned);

  /** The same, and what is done already is done again. */
  void replay(Collection<Planned> planned);

  /**
   * Takes what is due and whose endpoint is enabled, the longest due first and not too much of any one endpoint: it is the caller's
   * for the lease, then somebody else tries.
   */
  List<Claim> claim(int atMost, Duration lease);

  /** Writes down an attempt and what follows from it; what was delivered meanwhile stays so. */
  void attempted(Claim claim, Attempt attempt, DeliveryStatus status, @Nullable Instant dueAt);

  Page<DeliveryView> list(EndpointId endpoint, @Nullable DeliveryStatus status, PageRequest page);

  Optional<DeliveryView> find(EndpointId endpoint, DeliveryId delivery);

  /** The newest first, at most a hundred. */
  List<AttemptView> log(DeliveryId delivery);

  /** What is to be sent where. */
  record Planned(DeliveryId id, EndpointId endpoint, EventId event) {
  }

  /**
   * A delivery that somebody has taken.
   *
   * @param tries how often it was tried in vain since it was planned, or planned again
   * @param firstTried when it was first taken since then; now for the first time
   */
  record Claim(DeliveryId id, EndpointId endpoint, EventView event, int tries, Instant firstTried, Instant until) {
  }

  /** What was said. */
  record Attempt(Instant at, String url, int tookMillis, @Nullable Integer status, String answer,
      @Nullable String error) {
  }
}
