package dev.roost.identity.domain;

/**
 * Hashes passwords: slow on purpose, and at a bounded cost in memory, so only a few at a time. Never call it inside a
 * transaction, which would hold a connection meanwhile.
 */
public interface PasswordHasher {

  PasswordHash hash(Password password);

  /**
   * Whether this is the password.
   *
   * @param turn called just before hashing begins, so that whoever waits has not used up a guess; what it throws leaves
   */
  boolean matches(Password password, PasswordHash hash, Runnable turn);

  /** A hash that no password has, and that takes as long to check as any other. */
  PasswordHash decoy();

  /** Whether this hash was made in a weaker way than new ones are. */
  boolean isOutdated(PasswordHash hash);
}
