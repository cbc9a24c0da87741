package dev.roost.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param after
 *            the {@code next} of the page before; absent for the first page
 * @param limit
 *            how many items, 1 to 100
 */
public record PageRequest(@Nullable String after, int limit) {

  public static final int MAX = 100;

  public PageRequest {
    if (limit < 1 || limit > MAX) {
      throw new Refused(new InputRefusal.InvalidField("limit", "must be from 1 to " + MAX));
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(null, limit);
  }
}
