package dev.roost.pricing.domain;

import dev.roost.pricing.contract.QuoteId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All quotes of late. */
@Repository
public interface Quotes {

  Optional<Quote> find(QuoteId id);

  void add(Quote quote);

  /** Forgets at most that many quotes that expired before the instant, the oldest first, and says how many. */
  int removeExpiredBefore(Instant instant, int limit);
}
