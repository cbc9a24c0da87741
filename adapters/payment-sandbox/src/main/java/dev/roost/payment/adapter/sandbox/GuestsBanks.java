package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.adapter.sandbox.Card.Behaviour;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Guests' banks that take back what was captured, and decide later whose it is. */
final class GuestsBanks {

  private final Objects objects;
  private final EventLog events;
  private final SandboxSettings settings;

  GuestsBanks(Objects objects, EventLog events, SandboxSettings settings) {
    this.objects = objects;
    this.events = events;
    this.settings = settings;
  }

  /** Disputes all that was captured of the payment. */
  void open(StoredObject payment, Instant now) {
    objects.dueAt(payment, null);
    var dispute = dispute("dis_" + UUID.randomUUID().toString().replace("-", ""), UUID.randomUUID(), payment,
        DisputeState.OPEN);
    var due = payment.behaviour().is(Behaviour.DISPUTED) ? null : now.plus(settings.delay());
    objects.add(dispute, "", "", Map.of(), due, now);
    events.append(ProviderEventType.DISPUTE_OPENED, dispute, now);
  }

  void decide(StoredObject dispute, Instant now) {
    var end = dispute.behaviour().is(Behaviour.DISPUTE_WON) ? DisputeState.WON : DisputeState.LOST;
    var closed = new StoredObject(dispute.id(), dispute.kind(), dispute.source(), dispute.operationKey(),
        dispute.paymentId(), end.name(), dispute.currency(), dispute.amount(), 0, 0, 0, dispute.card(), null, null,
        null);
    objects.save(closed);
    events.append(ProviderEventType.DISPUTE_CLOSED, closed, now);
  }

  private static StoredObject dispute(String id, UUID key, StoredObject payment, DisputeState state) {
    return new StoredObject(id, Kind.DISPUTE, payment.id(), key, payment.paymentId(), state.name(), payment.currency(),
        payment.captured(), 0, 0, 0, payment.card(), null, null, null);
  }
}
