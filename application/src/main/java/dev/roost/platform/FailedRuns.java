package dev.roost.platform;

/** Remembers why recurring work failed, for those who look at it later. */
public interface FailedRuns {

  /** Never fails itself: what cannot be remembered is in the log. */
  void remember(String work, Throwable failure);
}
