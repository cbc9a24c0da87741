package dev.roost.pricing.adapter.graphql;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.platform.graphql.Inputs;
import dev.roost.pricing.api.RequestQuote;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay to be priced, as the input has it. */
record RequestQuoteInput(String idempotencyKey, UUID listing, LocalDate checkIn, LocalDate checkOut, PartyInput party,
    boolean nonRefundable, @Nullable String displayCurrency) {

  /** Who travels together. */
  record PartyInput(int adults, int children, int infants, int pets) {
  }

  RequestQuote toCommand() {
    return new RequestQuote(new ListingId(listing), Inputs.stay(checkIn, checkOut),
        new Party(party.adults, party.children, party.infants, party.pets), nonRefundable,
        displayCurrency == null ? null : Inputs.currency("displayCurrency", displayCurrency));
  }
}
