package roosttest.notification;

import dev.roost.notification.api.DeliveryDetails.AttemptView;
import dev.roost.notification.api.DeliveryView;
import dev.roost.notification.application.Deliveries;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out the claims that a test wants, and keeps what was planned and what came of it. */
public final class RecordedDeliveries implements Deliveries {

  public final List<Claim> due = new ArrayList<>();
  public final List<Planned> planned = new ArrayList<>();
  public final List<Outcome> outcomes = new ArrayList<>();

  @Override
  public void plan(Collection<Planned> more) {
    planned.addAll(more);
  }

  @Override
  public void replay(Collection<Planned> again) {
    planned.addAll(again);
  }

  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    var claimed = List.copyOf(due);
    due.clear();
    return claimed;
  }

  @Override
  public synchronized void attempted(Claim claim, Attempt attempt, DeliveryStatus status, @Nullable Instant dueAt) {
    outcomes.add(new Outcome(claim, attempt, status, dueAt));
  }

  @Override
  public Page<DeliveryView> list(EndpointId endpoint, @Nullable DeliveryStatus status, PageRequest page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<DeliveryView> find(EndpointId endpoint, DeliveryId delivery) {
    return Optional.empty();
  }

  @Override
  public List<AttemptView> log(DeliveryId delivery) {
    return List.of();
  }

  /** What was written down of an attempt. */
  public record Outcome(Claim claim, Attempt attempt, DeliveryStatus status, @Nullable Instant dueAt) {
  }
}
