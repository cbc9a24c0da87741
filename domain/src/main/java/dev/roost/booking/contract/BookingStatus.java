package dev.roost.booking.contract;

/** Where a booking is in its life. Which way leads from one to another is said by one table, {@code BookingMove}. */
public enum BookingStatus {
  /** The nights are held for a short while, until the money is held too. */
  AWAITING_PAYMENT,
  /** The guest has asked; the nights are held until the host answers or the deadline passes. */
  REQUESTED,
  /** Both sides have agreed and the money is being taken; the nights are reserved. */
  CAPTURING,
  /** The stay is agreed and paid, or will be paid at the property; the nights are reserved. */
  CONFIRMED,
  /** The check-in time has come. */
  IN_STAY,
  /** The check-out time has passed. */
  COMPLETED,
  /** The host said no. */
  DECLINED,
  /** The money could not be taken after all. */
  PAYMENT_FAILED,
  /** The guest did not pay in time, or the host did not answer in time. */
  EXPIRED,
  /** The guest took the booking back before it was agreed. */
  WITHDRAWN,
  /** The guest called off a confirmed stay, or left it early. */
  CANCELLED_BY_GUEST,
  /** The host called off a confirmed stay. */
  CANCELLED_BY_HOST,
  /** Called off by Roost: an instalment was not paid in time. The guest keeps the nights that were paid. */
  CANCELLED_UNPAID,
  /** The guest never came. */
  NO_SHOW
}
