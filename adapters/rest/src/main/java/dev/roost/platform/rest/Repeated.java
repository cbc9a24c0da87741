package dev.roost.platform.rest;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that may be repeated. */
public final class Repeated {

  private Repeated() {
  }

  /** What was given, without doubles; an empty one among them, as in {@code a,,b}, is a mistake. */
  public static <T> Set<T> of(String name, @Nullable Collection<? extends @Nullable T> given) {
    var values = new LinkedHashSet<T>();
    for (var value : given == null ? Set.<T>of() : given) {
      if (value == null) {
        throw new Refused(new InvalidField(name, "must not have empty values"));
      }
      values.add(value);
    }
    return values;
  }
}
