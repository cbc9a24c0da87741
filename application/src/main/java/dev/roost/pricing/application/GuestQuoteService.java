package dev.roost.pricing.application;

import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quotes;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Currency;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests do with quotes. */
@Service
class GuestQuoteService implements GuestQuotes {

  private final Idempotency idempotency;
  private final QuoteMaker maker;
  private final Quotes quotes;
  private final PriceDisplay display;

  GuestQuoteService(Idempotency idempotency, QuoteMaker maker, Quotes quotes, PriceDisplay display) {
    this.idempotency = idempotency;
    this.maker = maker;
    this.quotes = quotes;
    this.display = display;
  }

  @Override
  @Transactional
  public Once<QuoteView> quote(Actor guest, IdempotencyKey key, RequestQuote command) {
    var user = guest.mustBeUser(Scope.BOOKINGS_WRITE);
    return idempotency.once(guest, "pricing.quote", key, command, QuoteView.class, () -> {
      var request = new Quote.Request(command.listing(), command.stay(), command.party(),
          command.nonRefundable());
      return view(maker.make(user, request), command.displayCurrency());
    });
  }

  @Override
  @Transactional(readOnly = true)
  public QuoteView find(Actor guest, QuoteId id, @Nullable Currency displayCurrency) {
    var user = guest.mustBeUser(Scope.BOOKINGS_READ);
    return quotes.find(id).filter(quote -> guest.isAdmin() || quote.guest().equals(user))
        .map(quote -> view(quote, displayCurrency))
        .orElseThrow(() -> new Refused(new NotFound("quote", id.toString())));
  }

  private QuoteView view(Quote quote, @Nullable Currency displayCurrency) {
    return QuoteMapping.view(quote, display.show(quote.price(), displayCurrency));
  }
}
