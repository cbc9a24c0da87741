package dev.roost.identity.domain;

import java.time.Duration;

/** What the token of a mail is for, and how long it counts. */
public enum Purpose {
  /** Proves that the address is the user's. */
  EMAIL(Duration.ofDays(2)),
  /** Sets a new password. */
  PASSWORD_RESET(Duration.ofHours(1)),
  /** Sets the first password of an imported host. */
  INVITATION(Duration.ofDays(14));

  private final Duration lifetime;

  Purpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  public Duration lifetime() {
    return lifetime;
  }

  public boolean setsPassword() {
    return this != EMAIL;
  }
}
