package dev.roost.availability.domain;

/** Whether a booking has its nights for certain now. */
public enum Confirmation {
  /** It has. */
  CONFIRMED,
  /** Its hold was dead or gone; nothing changed. */
  HOLD_GONE
}
