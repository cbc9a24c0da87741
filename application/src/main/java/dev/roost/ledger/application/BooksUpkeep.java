package dev.roost.ledger.application;

import dev.roost.ledger.domain.Balances;
import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Adds up what was entered on shared accounts, in batches, and checks the books. */
@Configuration(proxyBeanMethods = false)
class BooksUpkeep {

  private static final int AT_ONCE = 5_000;
  private static final int BATCHES_A_RUN = 100;

  private final Balances balances;
  private final TransactionOperations transactions;

  BooksUpkeep(Balances balances, TransactionOperations transactions) {
    this.balances = balances;
    this.transactions = transactions;
  }

  @Bean
  RecurringWork totalSharedAccounts() {
    return new RecurringWork("ledger.total-shared-accounts", Duration.ofSeconds(5), this::total);
  }

  @Bean
  RecurringWork checkBooks(BooksCheck check, @Value("${roost.ledger.check-every:PT1H}") Duration every) {
    return new RecurringWork("ledger.check-books", every, check::run);
  }

  void total() {
    int batches = 1;
    while (totalSome() == AT_ONCE && batches < BATCHES_A_RUN) {
      batches++;
    }
  }

  private int totalSome() {
    var totalled = transactions.execute(transaction -> balances.totalShared(AT_ONCE));
    return totalled == null ? 0 : totalled;
  }
}
