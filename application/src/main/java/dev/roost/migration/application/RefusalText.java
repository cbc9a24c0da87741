package dev.roost.migration.application;

import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import java.util.stream.Collectors;

/** Says in one line why a use case did not take a record. */
final class RefusalText {

  private RefusalText() {
  }

  static String of(Refusal refusal) {
    return switch (refusal) {
      case InvalidField invalid -> invalid.field() + " " + invalid.reason();
      case NotReadyToPublish unready -> "is published here, and now lacks " + fields(unready);
      default -> refusal.key().replace('-', ' ');
    };
  }

  private static String fields(NotReadyToPublish unready) {
    return unready.missing().stream().map(Missing::field).collect(Collectors.joining(", "));
  }
}
