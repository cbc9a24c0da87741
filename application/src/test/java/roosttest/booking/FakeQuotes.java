package roosttest.booking;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.pricing.spi.QuotedStays;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Quotes at 100.00 € a night and 40.00 € for cleaning. */
public final class FakeQuotes implements QuotedStays {
  private final Map<QuoteId, Known> quotes = new HashMap<>();

  public QuoteId quoted(UserId guest, ListingId listing, StayDates stay) {
    return quoted(guest, listing, stay, Party.ofAdults(2));
  }

  public QuoteId quoted(UserId guest, ListingId listing, StayDates stay, Party party) {
    var id = new QuoteId(UUID.randomUUID());
    var price = BookingFixture.priceFor(stay.count());
    var quoted = new QuotedStay(id, listing, stay, party, price.lines(), price.total(),
        PaymentSchedule.of(stay, price.total(), Chargeable.ANY).later(), CancellationPolicy.MODERATE,
        new HostShare(List.of(), Money.zero(price.total().currency()), 1, price.total()));
    quotes.put(id, new Known(guest, quoted, new QuoteOutcome.Holds(quoted)));
    return id;
  }

  /** The quote is over since then. */
  public void expire(QuoteId quote, Instant at) {
    quotes.computeIfPresent(quote, with(known -> new QuoteOutcome.Expired(quote, at)));
  }

  /** The host changed prices after the quote. */
  public void movePrice(QuoteId quote) {
    quotes.computeIfPresent(quote, with(known -> new QuoteOutcome.PriceMoved(known.stay())));
  }

  public boolean holds(QuoteId quote, UserId guest) {
    return find(quote, guest) instanceof QuoteOutcome.Holds;
  }

  @Override
  public QuoteOutcome find(QuoteId quote, UserId guest) {
    return known(quote, guest).map(Known::outcome).orElseGet(QuoteOutcome.Unknown::new);
  }

  @Override
  public QuotedStay renew(QuoteId quote, UserId guest) {
    var old = known(quote, guest).orElseThrow().stay();
    var renewed = quoted(guest, old.listing(), old.stay(), old.party());
    return known(renewed, guest).orElseThrow().stay();
  }

  private Optional<Known> known(QuoteId quote, UserId guest) {
    return Optional.ofNullable(quotes.get(quote)).filter(known -> known.guest().equals(guest));
  }

  private static java.util.function.BiFunction<QuoteId, Known, Known> with(
      java.util.function.Function<Known, QuoteOutcome> outcome) {
    return (id, known) -> new Known(known.guest(), known.stay(), outcome.apply(known));
  }

  private record Known(UserId guest, QuotedStay stay, QuoteOutcome outcome) {
  }
}
