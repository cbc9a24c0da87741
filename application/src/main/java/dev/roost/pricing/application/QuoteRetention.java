package dev.roost.pricing.application;

import dev.roost.platform.RecurringWork;
import dev.roost.pricing.domain.Quotes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Old quotes are of no use: a booking froze what it needs. They go in short transactions, so that no lock is held for
 * long.
 */
@Configuration(proxyBeanMethods = false)
class QuoteRetention {

  private static final int AT_ONCE = 5_000;
  private static final int BATCHES_A_RUN = 200;

  private final Quotes quotes;
  private final PricingSettings settings;
  private final TransactionOperations transactions;
  private final Clock clock;

  QuoteRetention(Quotes quotes, PricingSettings settings, TransactionOperations transactions, Clock clock) {
    this.quotes = quotes;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Bean
  RecurringWork forgetOldQuotes() {
    return new RecurringWork("pricing.forget-old-quotes", Duration.ofHours(1), this::forget);
  }

  void forget() {
    var before = clock.instant().minus(settings.quoteRetention());
    int batches = 0;
    int removed;
    do {
      removed = forgetSome(before);
      batches++;
    } while (removed == AT_ONCE && batches < BATCHES_A_RUN);
  }

  private int forgetSome(Instant before) {
    var removed = transactions.execute(status -> quotes.removeExpiredBefore(before, AT_ONCE));
    return removed == null ? 0 : removed;
  }
}
