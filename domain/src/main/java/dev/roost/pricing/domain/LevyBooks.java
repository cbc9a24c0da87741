package dev.roost.pricing.domain;

import java.time.LocalDate;

/** Reads what may come on what hosts ask. */
public interface LevyBooks {

  /** All versions of the service fee, and the taxes of stays that begin on that date or later. One query. */
  LevyBook open(LocalDate from);
}
