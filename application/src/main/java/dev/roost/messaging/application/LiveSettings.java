package dev.roost.messaging.application;

import dev.roost.platform.InvalidSetting;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many live streams there may be, and how soon a message is told whose nudge was lost. */
@Component
class LiveSettings {

  private static final String PER_USER = "roost.live.per-user";
  private static final String PER_NODE = "roost.live.per-node";
  private static final String LOOK = "roost.live.look";
  private static final Duration LEAST_LOOK = Duration.ofMillis(100);
  private static final Duration MOST_LOOK = Duration.ofMinutes(1);

  private final int perUser;
  private final int perNode;
  private final Duration look;

  LiveSettings(@Value("${" + PER_USER + ":10}") int perUser, @Value("${" + PER_NODE + ":2000}") int perNode,
      @Value("${" + LOOK + ":2s}") Duration look) {
    if (perUser < 1) {
      throw new InvalidSetting(PER_USER, perUser, "1 or more");
    }
    if (perNode < 1) {
      throw new InvalidSetting(PER_NODE, perNode, "1 or more");
    }
    if (look.compareTo(LEAST_LOOK) < 0 || look.compareTo(MOST_LOOK) > 0) {
      throw new InvalidSetting(LOOK, look, "from 100ms to 1m");
    }
    this.perUser = perUser;
    this.perNode = perNode;
    this.look = look;
  }

  /** On one node. */
  int perUser() {
    return perUser;
  }

  /** Of all users. */
  int perNode() {
    return perNode;
  }

  /** How often a node with streams looks for itself. */
  Duration look() {
    return look;
  }
}
