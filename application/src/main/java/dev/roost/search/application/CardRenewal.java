package dev.roost.search.application;

import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Lets cards look further ahead as time goes by: each is made anew once a month. */
@Configuration(proxyBeanMethods = false)
class CardRenewal {

  static final int AT_ONCE = 500;
  private static final int BATCHES_A_RUN = 100;

  private final CardMaker maker;
  private final Cards cards;
  private final TransactionOperations transactions;
  private final Clock clock;

  CardRenewal(CardMaker maker, Cards cards, TransactionOperations transactions, Clock clock) {
    this.maker = maker;
    this.cards = cards;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Bean
  RecurringWork renewCards() {
    return new RecurringWork("search.renew-cards", Duration.ofHours(1), this::renew);
  }

  void renew() {
    var end = Horizon.at(clock.instant()).end();
    for (int batch = 0; batch < BATCHES_A_RUN; batch++) {
      var ending = cards.endingBefore(end, AT_ONCE);
      if (ending.isEmpty()) {
        return;
      }
      transactions.executeWithoutResult(transaction -> maker.remake(ending));
    }
  }
}
