package dev.roost.booking.domain;

import dev.roost.pricing.contract.LineKind;

/** The parts of a price that a refund looks at, each with a rule of its own. */
enum Part {
  NIGHTS, FEES, SERVICE_FEE, TAXES, KEPT;

  static Part of(LineKind kind) {
    return switch (kind) {
      case NIGHTS, DISCOUNT, NON_REFUNDABLE_REDUCTION, EXTRA_GUESTS -> NIGHTS;
      case CLEANING, PETS, FEE -> FEES;
      // What was added so that it can be charged goes to Roost, too.
      case SERVICE_FEE, ROUNDING -> SERVICE_FEE;
      case TAX -> TAXES;
      case KEPT -> KEPT;
    };
  }
}
