package roosttest.notification;

import dev.roost.listing.contract.ListingId;
import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventId;
import dev.roost.notification.contract.EventType;
import java.time.Instant;
import java.util.UUID;

/** Events of one listing. */
public final class EventFixture {

  public static final Instant NOON = Instant.parse("2027-06-01T12:00:00Z");
  public static final ListingId LOFT = new ListingId(UUID.fromString("01930000-0000-7000-8000-00000000010f"));

  private EventFixture() {
  }

  public static EventView confirmed() {
    return event(EventType.BOOKING_CONFIRMED,
        EventData.ofBooking(LOFT.value(), UUID.randomUUID()).with("CONFIRMED"), NOON);
  }

  public static EventView published() {
    return event(EventType.LISTING_PUBLISHED, EventData.ofListing(LOFT.value()), NOON);
  }

  public static EventView paidOut() {
    return event(EventType.PAYOUT_SENT, EventData.ofPayout(UUID.randomUUID()), NOON);
  }

  public static EventView event(EventType type, EventData data, Instant at) {
    return new EventView(new EventId(UUID.randomUUID()), type, at, data);
  }
}
