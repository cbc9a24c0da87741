package dev.roost.platform.http;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** One point in time by which all requests that belong together are over: a socket's own timeouts bound each wait only. */
final class Deadline {

  private final ScheduledExecutorService clock;
  private final long end;

  Deadline(ScheduledExecutorService clock, Duration fromNow) {
    this.clock = clock;
    this.end = System.nanoTime() + fromNow.toNanos();
  }

  /** Cancels the request when time is up, unless it was over before. */
  Running cancels(HttpUriRequestBase request) {
    var task = clock.schedule(request::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    return () -> task.cancel(false);
  }

  /** A request that is being watched. */
  interface Running extends AutoCloseable {
    @Override
    void close();
  }
}
