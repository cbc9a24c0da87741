package dev.roost.payment.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does with payments again and again; whatever began at once and was cut short goes on here. */
@Configuration(proxyBeanMethods = false)
class PaymentUpkeep {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int SIDE_BY_SIDE = 8;
  private static final int EVENTS = 100;
  private static final int RELEASES = 100;
  private static final int BATCHES = 50;
  private static final Duration EVENTS_ARE_KEPT = Duration.ofDays(60);

  @Bean
  RecurringWork paymentWork(PaymentWorker worker) {
    return new RecurringWork("payment.work", EVERY, () -> whileThereIsMore(SIDE_BY_SIDE, worker::workDue));
  }

  @Bean
  RecurringWork paymentInbox(InboxWorker worker) {
    return new RecurringWork("payment.inbox", EVERY, () -> whileThereIsMore(EVENTS, worker::workDue));
  }

  @Bean
  RecurringWork paymentReleases(ReleaseWork releases) {
    return new RecurringWork("payment.releases", EVERY, () -> whileThereIsMore(RELEASES, releases::workDue));
  }

  @Bean
  RecurringWork paymentReconciliation(Reconciliation reconciliation,
      @Value("${roost.payment.reconcile-every:PT1M}") Duration every) {
    return new RecurringWork("payment.reconciliation", every, reconciliation::run);
  }

  @Bean
  RecurringWork forgetPaymentEvents(EventInbox inbox) {
    return new RecurringWork("payment.forget-events", Duration.ofHours(6), () -> inbox.forget(EVENTS_ARE_KEPT));
  }

  private static void whileThereIsMore(int batch, IntUnaryOperator work) {
    var batches = 1;
    while (work.applyAsInt(batch) == batch && batches < BATCHES) {
      batches++;
    }
  }
}
