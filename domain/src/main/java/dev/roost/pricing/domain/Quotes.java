package dev.roost.pricing.domain;

import dev.roost.pricing.contract.QuoteId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All quotes of late. */
@Repository
public interface Quotes {

  Optional<Quote> find(QuoteId id);

  /** The quote with the version that the rate plan of its listing has now, in one query. */
  Optional<Standing> standing(QuoteId id);

  void add(Quote quote);

  /** Forgets at most that many quotes that expired before the instant, the oldest first, and says how many. */
  int removeExpiredBefore(Instant instant, int limit);

  /**
   * A quote and what became of the prices it was made by.
   *
   * @param ratesVersion version of the rate plan now; 0 where there is none any more
   */
  record Standing(Quote quote, long ratesVersion) {

    public boolean pricesAreUntouched() {
      return quote.ratesVersion() == ratesVersion;
    }
  }
}
