package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Works on a payment right after the commit, on a thread of its own, unless many are at it: then the job comes to it. */
@Component
class NudgeAfterCommit implements Nudge, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(NudgeAfterCommit.class);
  private static final int AT_A_TIME = 8;
  private static final long LAST_WORDS_SECONDS = 10;

  private final ObjectProvider<PaymentWorker> worker;
  private final boolean atOnce;
  private final Semaphore free = new Semaphore(AT_A_TIME);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  NudgeAfterCommit(ObjectProvider<PaymentWorker> worker, @Value("${roost.payment.at-once:true}") boolean atOnce) {
    this.worker = worker;
    this.atOnce = atOnce;
  }

  @Override
  public void soon(PaymentId payment) {
    if (atOnce && TransactionSynchronizationManager.isSynchronizationActive() && !PaymentWorker.isWorking()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          begin(payment);
        }
      });
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
      LOG.info("Some payments are left to the next node that starts");
    }
  }

  private void begin(PaymentId payment) {
    if (!threads.isShutdown() && free.tryAcquire()) {
      threads.execute(() -> {
        try {
          worker.getObject().workOn(payment);
        } catch (RuntimeException failure) {
          LOG.warn("Payment {} is left to the job", payment, failure);
        } finally {
          free.release();
        }
      });
    }
  }
}
