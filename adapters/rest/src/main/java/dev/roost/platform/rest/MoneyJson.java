package dev.roost.platform.rest;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Money as clients read and write it. */
@Schema(name = "Money", description = "An exact amount of money.")
public record MoneyJson(
    @Schema(description = "Whole number of minor units of the currency: cents of EUR, yen of JPY, fils of KWD.", example = "12345") @NotNull Long amount,
    @Schema(description = "ISO 4217 code.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

  public static MoneyJson of(Money money) {
    return new MoneyJson(money.amount(), money.currency().code());
  }

  /** The amount as the domain knows it; a code that is no currency is refused. */
  public Money toMoney() {
    return Money.of(amount, currencyOf("currency", currency));
  }

  /** The currency with that code; refused under the name of the field otherwise. */
  public static Currency currencyOf(String field, String code) {
    try {
      return Currency.of(code);
    } catch (IllegalArgumentException unknown) {
      throw new Refused(
          new InvalidField(field, "must be an ISO 4217 code of a currency that can be paid in, such as EUR"));
    }
  }
}
