package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.LeftOut;

/** One event cannot be read; others can. */
final class NotUnderstood extends Exception {

  private static final long serialVersionUID = 1;

  private final LeftOut why;

  NotUnderstood(LeftOut why) {
    super(why.name());
    this.why = why;
  }

  LeftOut why() {
    return why;
  }
}
