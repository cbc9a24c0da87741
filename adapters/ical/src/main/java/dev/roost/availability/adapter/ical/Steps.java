package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.FeedTrouble;

/** How far what repeats may be followed in one file, all events together. */
final class Steps {

  private static final int MOST = 100_000;

  private int taken;

  void take() throws Unusable {
    if (++taken > MOST) {
      throw new Unusable(FeedTrouble.TOO_MANY_EVENTS);
    }
  }
}
