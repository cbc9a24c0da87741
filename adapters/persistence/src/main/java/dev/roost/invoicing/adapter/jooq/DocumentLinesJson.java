package dev.roost.invoicing.adapter.jooq;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.pricing.contract.LineKind;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Arrays;
import java.util.List;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** What documents say in JSON: lines with amounts in minor units of the total's currency, and who trades. */
final class DocumentLinesJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private DocumentLinesJson() {
  }

  static JSONB write(List<DocumentLine> lines) {
    return JSONB.valueOf(JSON.writeValueAsString(lines.stream().map(Line::of).toList()));
  }

  static List<DocumentLine> read(JSONB lines, Currency currency) {
    return Arrays.stream(JSON.readValue(lines.data(), Line[].class)).map(line -> line.toLine(currency)).toList();
  }

  static JSONB write(BillingDetails details) {
    return JSONB.valueOf(JSON.writeValueAsString(details));
  }

  static BillingDetails details(JSONB details) {
    return JSON.readValue(details.data(), BillingDetails.class);
  }

  private record Line(LineKind kind, String text, int quantity, long unit, long amount) {

    static Line of(DocumentLine line) {
      return new Line(line.kind(), line.text(), line.quantity(), line.unit().amount(), line.amount().amount());
    }

    DocumentLine toLine(Currency currency) {
      return new DocumentLine(kind, text, quantity, Money.of(unit, currency), Money.of(amount, currency));
    }
  }
}
