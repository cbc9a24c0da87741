package dev.roost.platform.jooq;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a use case again when its transaction ended for the sake of another one: PostgreSQL saw a deadlock (40P01) or a
 * serialization failure (40001), or what it read was stored anew by another before it could store it itself; the next try sees
 * what that one did, and refuses a version that is stale by now. Nothing of the first try is left, since use cases call no
 * other process. Only around the outermost transaction, and a bounded number of times.
 */
final class TransactionRetry implements MethodInterceptor {

  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40P01", "40001");
  private static final int TRIES = 4;
  private static final long PAUSE_MILLIS = 10;

  @Override
  public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return useCase.proceed();
    }
    for (var attempt = 1;; attempt++) {
      try {
        return ((ProxyMethodInvocation) useCase).invocableClone().proceed();
      } catch (RuntimeException failed) {
        if (attempt == TRIES || !lostToAnother(failed)) {
          throw failed;
        }
        pause(attempt);
      }
    }
  }

  private static boolean lostToAnother(RuntimeException failed) {
    return failed instanceof OptimisticLockingFailureException
        || Violations.sqlState(failed).filter(WORTH_ANOTHER_TRY::contains).isPresent();
  }

  /** Of different length for those who met, so that they do not meet again. */
  private static void pause(int attempt) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(PAUSE_MILLIS * attempt)));
  }
}
