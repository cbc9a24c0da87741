package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reason as columns. */
record EntryRow(String kind, @Nullable UUID booking, @Nullable Instant heldUntil, @Nullable String note,
    @Nullable String source) {

  static final String IMPORTED = "imported";

  static EntryRow of(EntryReason reason) {
    return switch (reason) {
      case Reservation(var booking) -> new EntryRow("reservation", booking, null, null, null);
      case Hold(var booking, var until) -> new EntryRow("hold", booking, until, null, null);
      case HostCancelled(var booking) -> new EntryRow("host_cancelled", booking, null, null, null);
      case Block(var note) -> new EntryRow("block", null, null, note, null);
      case Imported(var source) -> new EntryRow(IMPORTED, null, null, null, source);
    };
  }

  EntryReason toReason() {
    return switch (kind) {
      case "reservation" -> new Reservation(requireNonNull(booking));
      case "hold" -> new Hold(requireNonNull(booking), requireNonNull(heldUntil));
      case "host_cancelled" -> new HostCancelled(requireNonNull(booking));
      case "block" -> new Block(requireNonNull(note));
      case IMPORTED -> new Imported(requireNonNull(source));
      default -> throw new IllegalStateException("No kind of calendar entry: " + kind);
    };
  }
}
