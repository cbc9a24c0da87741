package dev.roost.migration.adapter.insideairbnb;

/** A row that cannot be used, with the reason; the others go on. */
final class BadRow extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  BadRow(String reason) {
    super(reason, null, false, false);
  }

  /** Says which column has which unusable value. */
  static BadRow of(String column, String value, String expected) {
    var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    return new BadRow("%s is \"%s\", not %s".formatted(column, shown.replaceAll("\\s+", " "), expected));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
