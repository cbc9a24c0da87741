package dev.roost.migration.adapter.insideairbnb;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a file by name. */
final class Columns {

  private final Map<String, Integer> indexes = new HashMap<>();
  private final int count;

  Columns(List<String> header) {
    for (var index = 0; index < header.size(); index++) {
      indexes.putIfAbsent(header.get(index).strip().toLowerCase(Locale.ROOT), index);
    }
    count = header.size();
  }

  int count() {
    return count;
  }

  boolean has(String column) {
    return indexes.containsKey(column);
  }

  /** Where the column is; -1 where it is missing. */
  int index(String column) {
    return indexes.getOrDefault(column, -1);
  }

  List<String> missing(Collection<String> required) {
    return required.stream().filter(column -> !has(column)).toList();
  }
}
