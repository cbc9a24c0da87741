package dev.roost.migration.adapter.insideairbnb;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the files write them: {@code 2}, {@code 2.0}, {@code -77.0028}. */
final class Numbers {

  private static final int LONGEST = 24;

  private Numbers() {
  }

  static double decimal(Row row, String column) {
    return parse(column, row.required(column)).doubleValue();
  }

  /** A whole number within bounds; the default where the field is empty. */
  static int whole(Row row, String column, int least, int most, int ifEmpty) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return ifEmpty;
    }
    var number = parse(column, text);
    if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw BadRow.of(column, text, "a whole number from %d to %d".formatted(least, most));
    }
    return number.intValueExact();
  }

  /** A number times so many hundredths, rounded half up. */
  static int hundredths(Row row, String column, int hundredths) {
    var number = parse(column, row.required(column)).multiply(BigDecimal.valueOf(hundredths));
    if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      throw BadRow.of(column, row.text(column), "a score");
    }
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static BigDecimal parse(String column, String text) {
    try {
      if (text.length() <= LONGEST && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      throw BadRow.of(column, text, "a number");
    }
    throw BadRow.of(column, text, "a number");
  }
}
