package dev.roost.availability.contract;

/** Why an event of a feed is left out. The others of the feed are taken, and what it told before stays. */
public enum LeftOut {
  /** It does not say when it begins. */
  NO_START,
  /** A date, time or duration of it cannot be read. */
  UNREADABLE_DATE,
  /** It repeats in a way that Roost does not follow. */
  UNREADABLE_REPETITION,
  /** It repeats more often than an event may. */
  TOO_MANY_REPETITIONS
}
