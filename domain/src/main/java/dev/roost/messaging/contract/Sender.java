package dev.roost.messaging.contract;

/** On which side of a conversation a message was written. */
public enum Sender {
  /** The guest. */
  GUEST,
  /** The host, or a co-host who may manage bookings. */
  HOST,
  /** Roost itself, about a booking of the guest. */
  ROOST
}
