package dev.roost.booking.contract;

/** On which side of a booking somebody acts. */
public enum Side {
  /** The guest who booked. */
  GUEST,
  /** The listing's owner, or a co-host who may manage bookings. */
  HOST,
  /** Roost's own clock. */
  SYSTEM,
  /** What is known of the payment. */
  PAYMENT
}
