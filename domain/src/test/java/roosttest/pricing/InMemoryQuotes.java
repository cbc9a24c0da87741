package roosttest.pricing;

import static java.util.Comparator.comparing;

import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quotes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Quotes in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryQuotes implements Quotes {

  private final Map<QuoteId, Quote> stored = new HashMap<>();
  private final InMemoryRatePlans ratePlans;

  public InMemoryQuotes(InMemoryRatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @Override
  public Optional<Quote> find(QuoteId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Optional<Standing> standing(QuoteId id) {
    return find(id).map(quote -> new Standing(quote, ratePlans.versionOf(quote.listing())));
  }

  @Override
  public void add(Quote quote) {
    stored.put(quote.id(), quote);
  }

  @Override
  public int removeExpiredBefore(Instant instant, int limit) {
    var old = stored.values().stream().filter(quote -> quote.expiresAt().isBefore(instant))
        .sorted(comparing(Quote::expiresAt)).limit(limit).toList();
    old.forEach(quote -> stored.remove(quote.id()));
    return old.size();
  }
}
