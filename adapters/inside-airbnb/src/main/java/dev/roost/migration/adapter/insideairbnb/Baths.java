package dev.roost.migration.adapter.insideairbnb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bathrooms: a number in the old layout, words such as {@code 1.5 shared baths} or {@code Half-bath} in the new one. */
final class Baths {

  private static final Pattern COUNTED = Pattern.compile("([0-9]{1,2}(?:\\.[0-9])?)(?: [a-z]+)? baths?");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST = BigDecimal.valueOf(50);

  private Baths() {
  }

  /** Halves are half-baths; nothing where the row does not say. */
  static @Nullable BigDecimal of(Row row) {
    var words = row.text("bathrooms_text").toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      var number = row.text("bathrooms");
      return number.isEmpty() ? null : counted("bathrooms", number);
    }
    if (words.contains("half-bath")) {
      return HALF;
    }
    var matcher = COUNTED.matcher(words);
    if (!matcher.matches()) {
      throw BadRow.of("bathrooms_text", words, "bathrooms like 1.5 shared baths");
    }
    return counted("bathrooms_text", matcher.group(1));
  }

  private static BigDecimal counted(String column, String text) {
    try {
      var count = new BigDecimal(text);
      if (count.signum() >= 0 && count.compareTo(MOST) <= 0) {
        return toHalves(count);
      }
    } catch (NumberFormatException notANumber) {
      throw BadRow.of(column, text, "a number of bathrooms");
    }
    throw BadRow.of(column, text, "a number of bathrooms");
  }

  private static BigDecimal toHalves(BigDecimal count) {
    return count.divide(HALF, 0, RoundingMode.HALF_UP).multiply(HALF);
  }
}
