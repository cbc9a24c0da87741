package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as its guest sees it.
 *
 * @param lines add up to the total exactly
 * @param includedTaxes what of the total goes to authorities, where prices include taxes; not added again
 * @param payWithBooking what of the total is paid when the stay is booked
 * @param payLater what is paid afterwards, in order, of stays of 28 nights and more
 * @param cancellationPolicy what the guest gets back after calling off the stay
 * @param expiresAt from that instant on it cannot be booked on
 * @param display the price in the currency that was asked for; absent where none was, or no rate is known
 */
public record QuoteView(QuoteId id, ListingId listing, StayDates stay, Party party, List<QuoteLine> lines, Money total,
    List<QuoteLine> includedTaxes, Money payWithBooking, List<PlannedPayment> payLater,
    CancellationPolicy cancellationPolicy, Instant madeAt, Instant expiresAt,
    @Nullable DisplayedPrice display) {

  public QuoteView {
    // Answers that were fixed before there were schedules have none.
    payWithBooking = payWithBooking == null ? total : payWithBooking;
    payLater = payLater == null ? List.of() : List.copyOf(payLater);
  }
}
