package dev.roost.payout.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for payouts again and again. */
@Configuration(proxyBeanMethods = false)
class PayoutUpkeep {

  private static final int SIDE_BY_SIDE = 8;
  private static final int TURNS = 50;
  private static final int BATCHES = 50;

  @Bean
  RecurringWork lookAtHosts(PayoutRun run, @Value("${roost.payout.look-every:PT10S}") Duration every) {
    return new RecurringWork("payout.run", every, () -> whileThereIsMore(TURNS, run::lookAtDue));
  }

  @Bean
  RecurringWork payoutTransfers(TransferWorker worker) {
    return new RecurringWork("payout.transfers", Duration.ofSeconds(1),
        () -> whileThereIsMore(SIDE_BY_SIDE, worker::workDue));
  }

  @Bean
  RecurringWork disposeOfDocuments(DocumentDisposal disposal) {
    return new RecurringWork("payout.dispose-of-documents", Duration.ofMinutes(5), disposal::run);
  }

  @Bean
  RecurringWork forgetFormerHosts(VerificationRetention retention) {
    return new RecurringWork("payout.forget-former-hosts", Duration.ofHours(24), retention::run);
  }

  private static void whileThereIsMore(int batch, IntUnaryOperator work) {
    var batches = 1;
    while (work.applyAsInt(batch) == batch && batches < BATCHES) {
      batches++;
    }
  }
}
