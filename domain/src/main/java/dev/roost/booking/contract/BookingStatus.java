package dev.roost.booking.contract;

/** Where a booking is in its life. Which way leads from one to another is said by one table, {@code BookingMove}. */
public enum BookingStatus {
  /** The guest has asked; the nights are held until the host answers or the deadline passes. */
  REQUESTED,
  /** The stay is agreed; the nights are reserved. */
  CONFIRMED,
  /** The check-in time has come. */
  IN_STAY,
  /** The check-out time has passed. */
  COMPLETED,
  /** The host said no. */
  DECLINED,
  /** The host did not answer in time. */
  EXPIRED,
  /** The guest took the request back before it was answered. */
  WITHDRAWN,
  /** The guest called off a confirmed stay, or left it early. */
  CANCELLED_BY_GUEST,
  /** The host called off a confirmed stay. */
  CANCELLED_BY_HOST,
  /** The guest never came. */
  NO_SHOW
}
