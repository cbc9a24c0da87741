package dev.roost.pricing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;

/** Quotes, for whoever books on them. */
public interface QuotedStays {

  /** What the quote says, and whether it still holds. Writes nothing. */
  QuoteOutcome find(QuoteId quote, UserId guest);

  /**
   * Makes a new quote of the same stay at the prices of now. It is stored in a transaction of its own, so that it is still
   * there after the refusal that names it.
   */
  QuotedStay renew(QuoteId quote, UserId guest);

  /** Whether a quote holds. */
  sealed interface QuoteOutcome {

    /** It does. */
    record Holds(QuotedStay stay) implements QuoteOutcome {
    }

    /** It is over. */
    record Expired(QuoteId quote, Instant expiredAt) implements QuoteOutcome {
    }

    /** The price of the stay is another one now. */
    record PriceMoved(QuotedStay stay) implements QuoteOutcome {
    }

    /** There is none, or it is somebody else's. */
    record Unknown() implements QuoteOutcome {
    }
  }

  /**
   * What was quoted.
   *
   * @param later frozen: what is paid after the booking, in order; the rest is paid with it
   * @param cancellationPolicy frozen: what the guest gets back after calling off the stay
   * @param hostShare frozen: what becomes of what the host asks
   */
  record QuotedStay(QuoteId quote, ListingId listing, StayDates stay, Party party, List<QuoteLine> lines, Money total,
      List<PlannedPayment> later, CancellationPolicy cancellationPolicy, HostShare hostShare) {
  }

  /**
   * What becomes of what the host asks: all lines but those of the guest's service fee and of taxes.
   *
   * @param includedTaxes what goes to authorities, where prices include taxes
   * @param serviceFee what Roost keeps of it
   * @param serviceFeeVersion which version of the service fee was quoted, for host and guest
   * @param payout what the host gets
   */
  record HostShare(List<QuoteLine> includedTaxes, Money serviceFee, long serviceFeeVersion, Money payout) {
  }
}
