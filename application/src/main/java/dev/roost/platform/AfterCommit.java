package dev.roost.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins work right after the commit that asked for it, on threads of its own. It is done sooner so, not more surely: what fails, what comes
 * while enough is at it, and what is left when the node stops, is for a job that looks for it.
 */
public final class AfterCommit implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
  private static final long LAST_WORDS_SECONDS = 10;

  private final String what;
  private final Semaphore free;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** @param what it works on, for the log, such as {@code mails} */
  public AfterCommit(String what, int atATime) {
    this.what = what;
    this.free = new Semaphore(atATime);
  }

  /** Does it when the transaction is committed; never where none is open. */
  public void run(Runnable work) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          begin(work);
        }
      });
    }
  }

  /** Begins nothing more, and waits a little for what has begun. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("Some {} are left to the next node that starts", what);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin(Runnable work) {
    if (!threads.isShutdown() && free.tryAcquire()) {
      threads.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException failure) {
          LOG.warn("Some {} are left to the job", what, failure);
        } finally {
          free.release();
        }
      });
    }
  }
}
