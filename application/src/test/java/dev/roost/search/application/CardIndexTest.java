package dev.roost.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CardIndexTest {

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch answer = new CountDownLatch(1);
  private volatile boolean broken;
  private volatile boolean slow;
  private final CardIndex index = new CardIndex(new CardFeed() {
    @Override
    public String readAll(Consumer<Card> cards) {
      read.incrementAndGet();
      mayFail();
      return "0";
    }

    @Override
    public String readChanges(String since, Changed changed) {
      mayFail();
      return String.valueOf(asked.incrementAndGet());
    }
  });

  @Test
  void shouldReadAllOnceAndThenAskForChanges() {
    // when
    index.catchUp();
    index.catchUp();
    index.catchUp();
    // then
    assertThat(read).hasValue(1);
    assertThat(asked).hasValue(2);
  }

  @Test
  void shouldReadAllAgainWhereThatFailed() {
    // given
    broken = true;
    assertThatThrownBy(index::catchUp).hasMessage("broken");
    // when
    broken = false;
    index.catchUp();
    // then
    assertThat(read).hasValue(2);
  }

  @Test
  void shouldAskOnceForAllWhoComeWhileSomebodyAsks() throws InterruptedException {
    // given
    index.catchUp();
    slow = true;
    var first = Thread.startVirtualThread(index::catchUp);
    Awaitility.await().until(() -> first.getState() == Thread.State.WAITING);
    var others = IntStream.range(0, 20).mapToObj(_ -> Thread.startVirtualThread(index::catchUp)).toList();
    Awaitility.await().until(() -> others.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
    // when
    answer.countDown();
    first.join();
    for (var other : others) {
      other.join();
    }
    // then: not the first one's answer, which may be older than their call, but one for all of them
    assertThat(asked).hasValue(2);
  }

  @Test
  void shouldNotTakeAFailureForAnAnswer() throws InterruptedException {
    // given
    index.catchUp();
    slow = true;
    broken = true;
    var failures = new AtomicInteger();
    var all = IntStream.range(0, 5).mapToObj(_ -> Thread.startVirtualThread(() -> {
      try {
        index.catchUp();
      } catch (IllegalStateException failure) {
        failures.incrementAndGet();
      }
    })).toList();
    Awaitility.await().until(() -> all.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
    // when
    answer.countDown();
    for (var one : all) {
      one.join();
    }
    // then
    assertThat(failures).hasValue(5);
  }

  private void mayFail() {
    if (slow) {
      await(answer);
    }
    if (broken) {
      throw new IllegalStateException("broken");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
