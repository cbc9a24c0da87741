package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the order of hits.
 *
 * @param key what is sorted by, such that less comes first: minor units, metres, or the rating turned around
 * @param id decides between equals, as PostgreSQL compares UUIDs
 */
public record Mark(long key, UUID id) implements Comparable<Mark> {

  private static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::key)
      .thenComparing(mark -> mark.id.getMostSignificantBits(), Long::compareUnsigned)
      .thenComparing(mark -> mark.id.getLeastSignificantBits(), Long::compareUnsigned);
  private static final UUID LEAST = new UUID(0, 0);
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})\\.([0-9a-f-]{36})");

  /** Comes before every hit with that key. */
  public static Mark before(long key) {
    return new Mark(key, LEAST);
  }

  public static Mark of(long key, ListingId listing) {
    return new Mark(key, listing.value());
  }

  /** What {@link #toString} wrote. */
  static Mark parse(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new Refused(new InvalidField("cursor", "is not one of a search"));
    }
    return new Mark(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)));
  }

  public boolean isBefore(Mark other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key + "." + id;
  }
}
