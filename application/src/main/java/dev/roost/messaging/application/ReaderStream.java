package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.LiveStream.LiveMessage;
import dev.roost.messaging.application.Arrivals.Arrived;
import dev.roost.messaging.application.LiveReads.Look;
import dev.roost.messaging.contract.MessageId;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells at once what it can see, and calls told only what lies below the horizon: a transaction that was open meanwhile may still
 * add something before what was told already.
 */
final class ReaderStream {

  private final UserId user;
  private final LiveReads reads;
  private final Runnable farewell;
  private final Semaphore signal = new Semaphore(1);
  /** Told already, but above the position. */
  private final Set<MessageId> ahead = new HashSet<>();
  private Position told;
  private volatile Set<ListingId> listings = Set.of();
  private volatile boolean over;

  ReaderStream(UserId user, LiveReads reads, Position from, Runnable farewell) {
    this.user = user;
    this.reads = reads;
    this.told = from;
    this.farewell = farewell;
  }

  List<LiveMessage> next(Duration patience) {
    try {
      if (!signal.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return List.of();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      over = true;
    }
    if (over) {
      return List.of();
    }
    signal.drainPermits();
    try {
      return tell();
    } catch (RuntimeException failed) {
      wake();
      throw failed;
    }
  }

  private List<LiveMessage> tell() {
    var from = told;
    while (true) {
      var look = reads.look(user, from);
      listings = look.readers().listings();
      var fresh = look.found().stream().filter(it -> !ahead.contains(it.message().id())).toList();
      // Beyond what was told ahead, something may have come before it meanwhile: no position passes that.
      var certain = from.equals(told) ? look.horizon() : told;
      var news = fresh.stream().map(it -> live(it, certain)).toList();
      if (from.equals(told)) {
        goOnFrom(look);
      } else {
        look.found().stream().map(it -> it.message().id()).forEach(ahead::add);
      }
      if (look.isFull()) {
        wake();
      }
      if (!news.isEmpty() || !look.isFull()) {
        return news;
      }
      from = look.found().getLast().position();
    }
  }

  private LiveMessage live(Arrived arrived, Position certain) {
    return new LiveMessage(told.orLater(arrived.position().orEarlier(certain)).toString(),
        MessageViews.of(arrived.conversation(), arrived.message()));
  }

  private void goOnFrom(Look look) {
    var end = look.isFull() ? look.found().getLast().position().orEarlier(look.horizon()) : look.horizon();
    told = told.orLater(end);
    if (!look.isFull()) {
      ahead.clear();
    }
    look.found().stream().filter(it -> it.position().compareTo(told) > 0).map(it -> it.message().id())
        .forEach(ahead::add);
  }

  String position() {
    return told.toString();
  }

  UserId user() {
    return user;
  }

  boolean isFor(Nudge nudge) {
    return nudge.guest().equals(user) || listings.contains(nudge.listing());
  }

  /** There may be something to tell. */
  void wake() {
    signal.release();
  }

  void end() {
    over = true;
    wake();
  }

  boolean isOver() { return over; }

  void close() {
    farewell.run();
  }
}
