package roosttest.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions around ports in memory: nothing is rolled back, but events are handed over after the commit, and a test
 * can tell whether it is inside of one.
 */
public final class InMemoryTransactions extends AbstractPlatformTransactionManager {

  private static final long serialVersionUID = 1L;

  private final transient ThreadLocal<AtomicInteger> running = ThreadLocal.withInitial(AtomicInteger::new);

  @Override
  protected Object doGetTransaction() {
    return running.get();
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return ((AtomicInteger) transaction).get() > 0;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    ((AtomicInteger) transaction).set(1);
  }

  @Override
  protected Object doSuspend(Object transaction) {
    return ((AtomicInteger) transaction).getAndSet(0);
  }

  @Override
  protected void doResume(@Nullable Object transaction, Object suspended) {
    running.get().set((Integer) suspended);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    // Ports in memory have written already.
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    // Nor do they take anything back: whoever refuses does so before writing.
  }

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {
    // See above.
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    ((AtomicInteger) transaction).set(0);
  }
}
