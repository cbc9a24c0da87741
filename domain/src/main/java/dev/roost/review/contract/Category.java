package dev.roost.review.contract;

import java.util.Set;

/** What is rated beside the stay as a whole. */
public enum Category {
  CLEANLINESS(Reviewer.GUEST, Reviewer.HOST),
  /** Whether the place was as described. */
  ACCURACY(Reviewer.GUEST),
  /** Arriving and getting in. */
  CHECK_IN(Reviewer.GUEST),
  COMMUNICATION(Reviewer.GUEST, Reviewer.HOST),
  LOCATION(Reviewer.GUEST),
  /** What it was worth for its price. */
  VALUE(Reviewer.GUEST),
  /** Whether the guest kept to the house rules. */
  HOUSE_RULES(Reviewer.HOST);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Reviewer> by;

  Category(Reviewer... by) {
    this.by = Set.of(by);
  }

  /** Whether that side rates it. */
  public boolean isRatedBy(Reviewer reviewer) {
    return by.contains(reviewer);
  }
}
