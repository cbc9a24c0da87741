package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AfterCommitTest {

  private final AfterCommit afterCommit = new AfterCommit("things", 1);
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  @Test
  void shouldBeginWithTheCommitAndNotBefore() {
    // given
    TransactionSynchronizationManager.initSynchronization();
    afterCommit.run(() -> done.add("work"));
    assertThat(done).isEmpty();
    // when
    commit();
    afterCommit.close();
    // then
    assertThat(done).containsExactly("work");
  }

  @Test
  void shouldDoNothingWhereNoTransactionIsOpen() {
    // when
    afterCommit.run(() -> done.add("work"));
    afterCommit.close();
    // then
    assertThat(done).isEmpty();
  }

  @Test
  void shouldLeaveToTheJobWhatComesWhileEnoughIsAtIt() throws InterruptedException {
    // given
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    TransactionSynchronizationManager.initSynchronization();
    afterCommit.run(() -> {
      begun.countDown();
      await(goOn);
      done.add("first");
    });
    commit();
    begun.await();
    // when
    TransactionSynchronizationManager.initSynchronization();
    afterCommit.run(() -> done.add("second"));
    commit();
    goOn.countDown();
    afterCommit.close();
    // then
    assertThat(done).containsExactly("first");
  }

  @Test
  void shouldBeginNothingOnceItIsClosed() {
    // given
    TransactionSynchronizationManager.initSynchronization();
    afterCommit.run(() -> done.add("work"));
    afterCommit.close();
    // when
    commit();
    // then
    assertThat(done).isEmpty();
  }

  private static void commit() {
    TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
    TransactionSynchronizationManager.clearSynchronization();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
