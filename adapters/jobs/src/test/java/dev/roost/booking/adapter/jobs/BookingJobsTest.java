package dev.roost.booking.adapter.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.api.BookingTimers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BookingJobsTest {

  private final AtomicInteger due = new AtomicInteger();
  private final AtomicInteger runs = new AtomicInteger();
  private final BookingTimers timers = (system, atMost) -> {
    assertThat(system.isSystem()).isTrue();
    runs.incrementAndGet();
    var some = Math.min(atMost, due.get());
    due.addAndGet(-some);
    return some;
  };

  @Test
  void shouldGoOnWhileMoreIsDue() {
    // given
    due.set(250);
    // when
    new BookingJobs().bookingTimers(timers).work().run();
    // then
    assertThat(due).hasValue(0);
    assertThat(runs).hasValue(3);
  }

  @Test
  void shouldEndAlterationsLikewise() {
    // given
    due.set(250);
    // when
    new BookingJobs().alterationTimers(timers::advanceDue).work().run();
    // then
    assertThat(due).hasValue(0);
  }

  @Test
  void shouldLeaveTheRestToTheNextRunWhenThereIsNoEnd() {
    // given
    due.set(1_000_000);
    // when
    new BookingJobs().bookingTimers(timers).work().run();
    // then
    assertThat(due).hasValue(990_000);
  }
}
