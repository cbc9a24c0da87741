package dev.roost.pricing.contract;

/** What a line of a quote is for. Kinds may be added: clients show those they do not know by their text. */
public enum LineKind {
  /** Nights at one price. */
  NIGHTS,
  /** A discount on nights; negative. */
  DISCOUNT,
  /** What the guest saves by choosing the non-refundable rate; negative. */
  NON_REFUNDABLE_REDUCTION,
  /** Guests above the included number, for each night. */
  EXTRA_GUESTS,
  /** Cleaning, once. */
  CLEANING,
  /** What the host asks for animals. */
  PETS,
  /** Another fee of the host. */
  FEE,
  /** What the guest pays for Roost's service. */
  SERVICE_FEE,
  /** What an authority asks. */
  TAX,
  /** What is missing to an amount that can be charged, where a payment provider takes some amounts only; goes to Roost. */
  ROUNDING,
  /** What the host keeps, by the cancellation policy, of nights and fees that an alteration took away. */
  KEPT
}
