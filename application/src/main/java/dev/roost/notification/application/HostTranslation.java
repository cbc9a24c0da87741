package dev.roost.notification.application;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.DoubleBookingFound;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingDelisted;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.listing.contract.ListingSnoozed;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.payout.contract.HostVerificationRejected;
import dev.roost.payout.contract.HostVerificationRevoked;
import dev.roost.payout.contract.HostVerificationSubmitted;
import dev.roost.payout.contract.HostVerified;
import dev.roost.payout.contract.PayoutFailed;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutReturned;
import dev.roost.payout.contract.PayoutSent;
import dev.roost.pricing.contract.RatePlanChanged;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of a host's listings and of what hosts are paid. */
@Component
class HostTranslation implements Translation {

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return Optional.ofNullable(switch (event) {
      case ListingPublished it -> listing(EventType.LISTING_PUBLISHED, it.listing());
      case ListingChanged it -> listing(EventType.LISTING_CHANGED, it.listing());
      case ListingSnoozed it -> listing(EventType.LISTING_SNOOZED, it.listing());
      case ListingDelisted it -> listing(EventType.LISTING_DELISTED, it.listing());
      case CalendarChanged it -> listing(EventType.CALENDAR_CHANGED, it.listing());
      case DoubleBookingFound it -> listing(EventType.CALENDAR_CONFLICT_FOUND, it.listing());
      case RatePlanChanged it -> listing(EventType.PRICES_CHANGED, it.listing());
      case PayoutSent it -> payout(EventType.PAYOUT_SENT, it.payout(), it.host());
      case PayoutFailed it -> payout(EventType.PAYOUT_FAILED, it.payout(), it.host());
      case PayoutReturned it -> payout(EventType.PAYOUT_RETURNED, it.payout(), it.host());
      case HostVerificationSubmitted it -> verification(EventType.VERIFICATION_SUBMITTED, it.host());
      case HostVerified it -> verification(EventType.VERIFICATION_APPROVED, it.host());
      case HostVerificationRejected it -> verification(EventType.VERIFICATION_REJECTED, it.host());
      case HostVerificationRevoked it -> verification(EventType.VERIFICATION_REVOKED, it.host());
      default -> null;
    });
  }

  private static Telling listing(EventType type, ListingId listing) {
    return new Telling(type, EventData.ofListing(listing.value()), null);
  }

  private static Telling payout(EventType type, PayoutId payout, UserId host) {
    return new Telling(type, EventData.ofPayout(payout.value()), host);
  }

  private static Telling verification(EventType type, UserId host) {
    return new Telling(type, EventData.nothing(), host);
  }
}
