package dev.roost.migration.adapter.insideairbnb;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as the files write them: {@code $1,200.00}, with the dollar sign in every country. */
final class Amounts {

  private static final Pattern AMOUNT = Pattern
      .compile("\\p{Sc}?\\s?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]{1,4})?");
  private static final String EXPECTED = "an amount like $1,200.00";

  private final Currency currency;
  private String lastText = "";
  private @Nullable Long last;

  Amounts(Currency currency) {
    this.currency = currency;
  }

  Currency currency() {
    return currency;
  }

  /** Minor units; nothing where the field is empty. */
  @Nullable
  Long of(Row row, String column) {
    var text = row.text(column);
    if (!text.equals(lastText)) {
      last = text.isEmpty() ? null : parse(column, text);
      lastText = text;
    }
    return last;
  }

  /** Minor units; 0 where the field is empty. */
  long orZero(Row row, String column) {
    var amount = of(row, column);
    return amount == null ? 0 : amount;
  }

  private long parse(String column, String text) {
    var matcher = AMOUNT.matcher(text);
    if (!matcher.matches()) {
      throw BadRow.of(column, text, EXPECTED);
    }
    return Money.ofMajor(new BigDecimal(matcher.replaceFirst("$1$2").replace(",", "")), currency).amount();
  }
}
