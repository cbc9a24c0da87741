package dev.roost.availability.domain;

/** Whether a booking has its nights now, for certain or for as long as was asked. */
public enum Confirmation {
  /** It has. */
  CONFIRMED,
  /** Its hold was dead or gone; nothing changed. */
  HOLD_GONE
}
