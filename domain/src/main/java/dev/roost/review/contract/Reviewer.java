package dev.roost.review.contract;

/** Which side of a stay wrote a review. */
public enum Reviewer {
  /** The guest, about the place and its host. */
  GUEST,
  /** The owner, or a co-host who may manage bookings, about the guest. */
  HOST;

  public Reviewer other() {
    return this == GUEST ? HOST : GUEST;
  }
}
