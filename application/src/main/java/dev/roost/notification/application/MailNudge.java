package dev.roost.notification.application;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends mail right after the commit that asked for it, on a thread of its own; whatever it leaves the job does. */
@Component
class MailNudge implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(MailNudge.class);
  private static final int AT_A_TIME = 4;
  private static final int MAILS = 4;
  private static final long LAST_WORDS_SECONDS = 10;

  private final ObjectProvider<MailWorker> worker;
  private final Semaphore free = new Semaphore(AT_A_TIME);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  MailNudge(ObjectProvider<MailWorker> worker) {
    this.worker = worker;
  }

  void soon() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          begin();
        }
      });
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
      LOG.info("Some mails are left to the next node that starts");
    }
  }

  private void begin() {
    if (!threads.isShutdown() && free.tryAcquire()) {
      threads.execute(() -> {
        try {
          worker.getObject().workDue(MAILS);
        } catch (RuntimeException failure) {
          LOG.warn("Mail is left to the job", failure);
        } finally {
          free.release();
        }
      });
    }
  }
}
