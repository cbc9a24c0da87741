package dev.roost.messaging.application;

import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Arrivals in memory, and something that happens before a later look. */
final class LateArrivals implements Arrivals {

  private final Arrivals all;
  private final Runnable happening;
  private int looks = Integer.MAX_VALUE;

  LateArrivals(Arrivals all, Runnable happening) {
    this.all = all;
    this.happening = happening;
  }

  void afterLooks(int many) {
    looks = many;
  }

  @Override
  public Position horizon() {
    if (looks-- == 0) {
      happening.run();
    }
    return all.horizon();
  }

  @Override
  public List<Arrived> after(Readers readers, Position position, int limit) {
    return all.after(readers, position, limit);
  }

  @Override
  public void add(Conversation conversation, Message message) {
    all.add(conversation, message);
  }

  @Override
  public Set<Nudge> nudgesAfter(Position position) {
    return all.nudgesAfter(position);
  }

  @Override
  public Position forgottenUpTo() {
    return all.forgottenUpTo();
  }

  @Override
  public int forget(Instant before, int atMost) {
    return all.forget(before, atMost);
  }
}
