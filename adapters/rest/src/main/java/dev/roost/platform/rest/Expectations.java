package dev.roost.platform.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says, for a type, what a client has to write. */
final class Expectations {

  private static final Map<Class<?>, String> KNOWN = Map.ofEntries(
      Map.entry(UUID.class, "must be a UUID such as 019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"),
      Map.entry(LocalDate.class, "must be a date such as 2026-12-24"),
      Map.entry(LocalTime.class, "must be a time such as 15:00"),
      Map.entry(YearMonth.class, "must be a month such as 2026-12"),
      Map.entry(Instant.class, "must be an instant such as 2026-12-24T14:00:00Z"),
      Map.entry(Integer.class, "must be a whole number"),
      Map.entry(int.class, "must be a whole number"),
      Map.entry(Long.class, "must be a whole number"),
      Map.entry(long.class, "must be a whole number"),
      Map.entry(Double.class, "must be a number"),
      Map.entry(double.class, "must be a number"),
      Map.entry(Boolean.class, "must be true or false"),
      Map.entry(boolean.class, "must be true or false"),
      Map.entry(String.class, "must be a text"));

  private Expectations() {
  }

  static String of(@Nullable Class<?> type) {
    if (type == null) {
      return "is not valid";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(String::valueOf)
          .collect(Collectors.joining(", ", "must be one of ", ""));
    }
    return KNOWN.getOrDefault(type, "is not valid");
  }
}
