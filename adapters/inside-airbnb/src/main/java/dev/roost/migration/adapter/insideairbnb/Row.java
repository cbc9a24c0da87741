package dev.roost.migration.adapter.insideairbnb;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line where it begins, counted from 1; line breaks inside quotes count
 */
record Row(Columns columns, long line, List<String> fields) {

  /** Whether it has as many fields as the header; where not, a quote or a comma went astray. */
  boolean isWhole() {
    return fields.size() == columns.count();
  }

  void mustBeWhole() {
    if (!isWhole()) {
      throw new BadRow("%d fields where the header has %d".formatted(fields.size(), columns.count()));
    }
  }

  /** The field without surrounding blanks; empty where there is no such column. */
  String text(String column) {
    var index = columns.index(column);
    return index < 0 || index >= fields.size() ? "" : fields.get(index).strip();
  }

  String required(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      throw new BadRow(column + " is empty");
    }
    return text;
  }

  /** The first of the columns that says something; empty where none does. */
  String firstOf(String... candidates) {
    for (var column : candidates) {
      var text = text(column);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
