package dev.roost.shared;

/** A refusal that time heals. */
public interface RetryLater extends Refusal {

  /** Seconds after which asking again makes sense. */
  long retryAfterSeconds();
}
