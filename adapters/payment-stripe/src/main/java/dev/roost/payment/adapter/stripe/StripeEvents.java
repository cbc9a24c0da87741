package dev.roost.payment.adapter.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.model.Event;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.time.Instant;

/** Stripe's events in Roost's words, whether they came by webhook or in a list. */
final class StripeEvents {

  private final StripeObjects objects;

  StripeEvents(StripeObjects objects) {
    this.objects = objects;
  }

  ProviderEvent toDomain(Event event) {
    var type = typeOf(event.getType());
    return new ProviderEvent(event.getId(), type, type == ProviderEventType.OTHER ? other(event) : objectOf(event),
        Instant.ofEpochSecond(event.getCreated()));
  }

  /**
   * The account may be set to another version of the API than the SDK's. The few fields that Roost reads are the same in
   * both, so an event of another version is read too; what cannot be read must not stop the events behind it.
   */
  private ProviderObject objectOf(Event event) {
    try {
      return objects.toDomain(event.getDataObjectDeserializer().deserializeUnsafe());
    } catch (EventDataObjectDeserializationException | IllegalArgumentException | NullPointerException unreadable) {
      return other(event);
    }
  }

  private static ProviderObject other(Event event) {
    return new OtherObject(new ProviderReference(Kind.OTHER, event.getId()));
  }

  private static ProviderEventType typeOf(String type) {
    return switch (type) {
      case "payment_intent.requires_action" -> ProviderEventType.PAYMENT_NEEDS_ACTION;
      case "payment_intent.processing" -> ProviderEventType.PAYMENT_PROCESSING;
      case "payment_intent.amount_capturable_updated" -> ProviderEventType.PAYMENT_AUTHORIZED;
      case "payment_intent.payment_failed" -> ProviderEventType.PAYMENT_DECLINED;
      case "payment_intent.succeeded" -> ProviderEventType.PAYMENT_CAPTURED;
      case "payment_intent.canceled" -> ProviderEventType.PAYMENT_VOIDED;
      case "refund.created" -> ProviderEventType.REFUND_CREATED;
      case "refund.updated" -> ProviderEventType.REFUND_UPDATED;
      case "refund.failed" -> ProviderEventType.REFUND_FAILED;
      case "transfer.created" -> ProviderEventType.TRANSFER_CREATED;
      case "transfer.reversed" -> ProviderEventType.TRANSFER_REVERSED;
      case "charge.dispute.created" -> ProviderEventType.DISPUTE_OPENED;
      case "charge.dispute.updated", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated" ->
        ProviderEventType.DISPUTE_UPDATED;
      case "charge.dispute.closed" -> ProviderEventType.DISPUTE_CLOSED;
      default -> ProviderEventType.OTHER;
    };
  }
}
