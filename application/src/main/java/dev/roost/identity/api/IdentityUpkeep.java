package dev.roost.identity.api;

import dev.roost.shared.Actor;

/** Timed work of this context. */
public interface IdentityUpkeep {

  /** Forgets sessions, mail tokens and counted attempts that ended; they no longer counted before. */
  void forgetWhatEnded(Actor system);
}
