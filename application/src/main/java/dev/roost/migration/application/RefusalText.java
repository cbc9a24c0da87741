package dev.roost.migration.application;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;

/** Says in one line why a use case did not take a record. */
final class RefusalText {

  private RefusalText() {
  }

  static String of(Refusal refusal) {
    return refusal instanceof InvalidField invalid
        ? invalid.field() + " " + invalid.reason()
        : refusal.key().replace('-', ' ');
  }
}
