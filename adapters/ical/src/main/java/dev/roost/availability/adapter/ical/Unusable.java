package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.FeedTrouble;

/** The file is none that can be read as a whole. */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1;

  private final FeedTrouble trouble;

  Unusable(FeedTrouble trouble) {
    super(trouble.name());
    this.trouble = trouble;
  }

  FeedTrouble trouble() {
    return trouble;
  }
}
