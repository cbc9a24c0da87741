package dev.roost.pricing.application;

import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quotes;
import dev.roost.pricing.domain.Quotes.Standing;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.spi.QuotedStays;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Quotes, for whoever books on them. */
@Service
class QuotedStayService implements QuotedStays {

  private final Quotes quotes;
  private final RatePlans ratePlans;
  private final QuoteMaker maker;
  private final Clock clock;

  QuotedStayService(Quotes quotes, RatePlans ratePlans, QuoteMaker maker, Clock clock) {
    this.quotes = quotes;
    this.ratePlans = ratePlans;
    this.maker = maker;
    this.clock = clock;
  }

  @Override
  public QuoteOutcome find(QuoteId id, UserId guest) {
    return quotes.standing(id).filter(standing -> standing.quote().guest().equals(guest)).map(this::outcomeOf)
        .orElseGet(QuoteOutcome.Unknown::new);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public QuotedStay renew(QuoteId id, UserId guest) {
    var old = quotes.find(id).filter(quote -> quote.guest().equals(guest))
        .orElseThrow(() -> new Refused(new NotFound("quote", id.toString())));
    return QuoteMapping.quoted(maker.price(guest, old.request()));
  }

  private QuoteOutcome outcomeOf(Standing standing) {
    var quote = standing.quote();
    if (quote.isOver(clock.instant())) {
      return new QuoteOutcome.Expired(quote.id(), quote.expiresAt());
    }
    var stay = QuoteMapping.quoted(quote);
    return standing.pricesAreUntouched() || costsTheSameNow(quote)
        ? new QuoteOutcome.Holds(stay)
        : new QuoteOutcome.PriceMoved(stay);
  }

  private boolean costsTheSameNow(Quote quote) {
    var rates = ratePlans.rates(List.of(quote.listing()), quote.stay().checkIn(), quote.stay().checkOut());
    return Optional.ofNullable(rates.get(quote.listing())).filter(now -> quote.stillCosts(now.rates())).isPresent();
  }
}
