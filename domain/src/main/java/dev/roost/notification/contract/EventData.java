package dev.roost.notification.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about: ids, and the status that the change led to. Nobody learns from it who or how much; whoever may read
 * the thing itself reads that there.
 */
@ValueObject
public record EventData(@Nullable UUID listing, @Nullable UUID booking, @Nullable UUID alteration,
    @Nullable UUID payment, @Nullable UUID refund, @Nullable UUID dispute, @Nullable UUID payout,
    @Nullable UUID conversation, @Nullable UUID message, @Nullable String status) {

  private static final EventData NOTHING = new EventData(null, null, null, null, null, null, null, null, null,
      null);

  public static EventData nothing() {
    return NOTHING;
  }

  public static EventData ofListing(UUID listing) {
    return new EventData(listing, null, null, null, null, null, null, null, null, null);
  }

  public static EventData ofBooking(UUID listing, UUID booking) {
    return new EventData(listing, booking, null, null, null, null, null, null, null, null);
  }

  public static EventData ofAlteration(UUID listing, UUID booking, UUID alteration) {
    return new EventData(listing, booking, alteration, null, null, null, null, null, null, null);
  }

  public static EventData ofPayment(UUID booking, UUID payment) {
    return new EventData(null, booking, null, payment, null, null, null, null, null, null);
  }

  public static EventData ofRefund(UUID booking, UUID payment, UUID refund) {
    return new EventData(null, booking, null, payment, refund, null, null, null, null, null);
  }

  public static EventData ofDispute(UUID booking, UUID dispute) {
    return new EventData(null, booking, null, null, null, dispute, null, null, null, null);
  }

  public static EventData ofPayout(UUID payout) {
    return new EventData(null, null, null, null, null, null, payout, null, null, null);
  }

  public static EventData ofMessage(UUID listing, UUID conversation, UUID message) {
    return new EventData(listing, null, null, null, null, null, null, conversation, message, null);
  }

  public EventData with(String reached) {
    return new EventData(listing, booking, alteration, payment, refund, dispute, payout, conversation, message,
        reached);
  }
}
