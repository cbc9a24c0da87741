package dev.roost.booking.adapter.jooq;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Arrays;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a price as a JSON document: amounts in minor units, all in the currency of the total. */
final class LinesJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private LinesJson() {
  }

  static JSONB write(List<QuoteLine> lines) {
    return JSONB.valueOf(JSON.writeValueAsString(lines.stream().map(Line::of).toList()));
  }

  static List<QuoteLine> read(JSONB lines, Currency currency) {
    return Arrays.stream(JSON.readValue(lines.data(), Line[].class)).map(line -> line.toQuoteLine(currency)).toList();
  }

  /** One of them, in minor units of a currency that is told elsewhere. */
  record Line(LineKind kind, String rule, @Nullable LineSource source, int quantity, long unit, long amount) {

    static Line of(QuoteLine line) {
      return new Line(line.kind(), line.rule(), line.source(), line.quantity(), line.unit().amount(),
          line.amount().amount());
    }

    QuoteLine toQuoteLine(Currency currency) {
      return new QuoteLine(kind, rule, source == null ? LineSource.RATE_PLAN : source, quantity,
          Money.of(unit, currency), Money.of(amount, currency));
    }
  }
}
