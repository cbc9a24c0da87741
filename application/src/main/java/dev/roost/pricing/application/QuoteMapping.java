package dev.roost.pricing.application;

import dev.roost.pricing.api.DisplayedPrice;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.StayPrice;
import dev.roost.pricing.spi.QuotedStays.HostShare;
import dev.roost.pricing.spi.QuotedStays.QuotedStay;
import org.jspecify.annotations.Nullable;

/** Between quotes as others speak of them and as the domain does. */
final class QuoteMapping {

  private QuoteMapping() {
  }

  static QuoteView view(Quote quote, @Nullable DisplayedPrice display) {
    return new QuoteView(quote.id(), quote.listing(), quote.stay(), quote.party(), quote.price().lines(),
        quote.price().total(), quote.price().includedTaxes(), quote.schedule().first(), quote.schedule().later(),
        quote.cancellation(), quote.madeAt(), quote.expiresAt(),
        display);
  }

  static HostShare share(StayPrice price) {
    var share = price.share();
    return new HostShare(price.includedTaxes(), share.serviceFee(), share.feeVersion(), share.payout());
  }

  static QuotedStay quoted(Quote quote) {
    return new QuotedStay(quote.id(), quote.listing(), quote.stay(), quote.party(), quote.price().lines(),
        quote.price().total(), quote.schedule().later(), quote.cancellation(), share(quote.price()));
  }
}
