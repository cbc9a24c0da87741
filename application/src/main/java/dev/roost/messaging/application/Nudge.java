package dev.roost.messaging.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.Optional;
import java.util.UUID;

/** Something was said between a guest and the hosts of a listing: whoever tells it live looks. */
public record Nudge(ListingId listing, UserId guest) {

  /** For another node. */
  public String text() {
    return listing + " " + guest;
  }

  /** Empty if no node of Roost has written it. */
  public static Optional<Nudge> parse(String text) {
    var parts = text.split(" ", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Nudge(new ListingId(UUID.fromString(parts[0])), new UserId(UUID.fromString(parts[1]))));
    } catch (IllegalArgumentException noIds) {
      return Optional.empty();
    }
  }
}
