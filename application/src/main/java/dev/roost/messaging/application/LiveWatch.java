package dev.roost.messaging.application;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes the streams of this node: when a nudge comes, and now and then by a look of its own, since nudges may be lost. It stops
 * before the server does, which waits for requests that are being answered.
 */
@Component
class LiveWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LiveWatch.class);
  private static final int EVERY_STREAM_AFTER = 15;

  private final LiveHub hub;
  private final LiveReads reads;
  private final LiveNudges nudges;
  private final LiveSettings settings;
  private final Semaphore stopping = new Semaphore(0);
  private Runnable listening = () -> {};
  private @Nullable Position seen;
  private int looks;
  private volatile boolean running;

  LiveWatch(LiveHub hub, LiveReads reads, ObjectProvider<LiveNudges> shared, LiveSettings settings) {
    this.hub = hub;
    this.reads = reads;
    this.nudges = shared.getIfAvailable(InProcessNudges::new);
    this.settings = settings;
  }

  /** To be called after the commit, outside the transaction. */
  void nudge(Nudge nudge) {
    nudges.send(nudge);
  }

  /** What nobody nudged for. One query for all streams of this node, and none where there are no streams. */
  void look() {
    if (hub.isEmpty()) {
      seen = null;
      return;
    }
    looks++;
    var from = seen;
    if (from == null || looks % EVERY_STREAM_AFTER == 0) {
      // Also for those who became a co-host meanwhile.
      seen = reads.horizon();
      hub.wakeAll();
      return;
    }
    var missed = reads.missed(from);
    seen = missed.horizon();
    hub.wake(missed.nudges());
  }

  @Override
  public void start() {
    running = true;
    listening = nudges.listen(hub::wake);
    Thread.ofVirtual().name("live-watch").start(this::watch);
  }

  private void watch() {
    while (running) {
      try {
        if (stopping.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        look();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warn("Could not look for new messages; it will be tried again", failed);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    stopping.release();
    hub.endAll();
    listening.run();
  }

  @Override
  public boolean isRunning() { return running; }

  /** The first to be stopped. */
  @Override
  public int getPhase() { return Integer.MAX_VALUE; }
}
