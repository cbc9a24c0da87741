package dev.roost.review.application;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a review stands in a list: the newest first, and of those of one moment the one with the greater id.
 *
 * @param at microseconds at most
 */
public record ShownPlace(Instant at, UUID id) implements Comparable<ShownPlace> {

  /** UUIDs compare by their letters, as PostgreSQL does it. */
  private static final Comparator<ShownPlace> NEWEST_FIRST = Comparator.comparing(ShownPlace::at)
      .thenComparing(place -> place.id.toString()).reversed();
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})\\.([0-9a-f-]{36})");

  public static ShownPlace of(Shown shown) {
    return new ShownPlace(shown.at(), shown.id().value());
  }

  /** What {@link #toString} wrote. */
  public static ShownPlace parse(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new Refused(new InvalidField("cursor", "is not one of a list of reviews"));
    }
    return new ShownPlace(Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
        UUID.fromString(parts.group(2)));
  }

  @Override
  public int compareTo(ShownPlace other) {
    return NEWEST_FIRST.compare(this, other);
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
  }
}
