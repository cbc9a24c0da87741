package stripesimulator;

import java.util.Map;
import java.util.Set;

/** The amounts that Stripe takes, in its own units; only currencies that tests use have their own minimum. */
final class Limits {

  private static final long MOST = 99_999_999;
  private static final Map<String, Long> LEAST = Map.ofEntries(Map.entry("eur", 50L), Map.entry("usd", 50L),
      Map.entry("gbp", 30L), Map.entry("chf", 50L), Map.entry("jpy", 50L), Map.entry("sek", 300L),
      Map.entry("dkk", 250L), Map.entry("huf", 17_500L), Map.entry("pln", 200L), Map.entry("czk", 1_500L));
  private static final Set<String> THREE_DECIMALS = Set.of("bhd", "jod", "kwd", "omr", "tnd");
  private static final Set<String> WHOLE_BUT_WRITTEN_WITH_DECIMALS = Set.of("isk", "ugx");

  private Limits() {
  }

  static void check(long amount, String currency) {
    if (!currency.matches("[a-z]{3}")) {
      throw ApiError.invalid("Invalid currency: " + currency, null, "currency");
    }
    if (amount < LEAST.getOrDefault(currency, 1L)) {
      throw ApiError.invalid("Amount is below the least that can be charged", "amount_too_small", "amount");
    }
    if (amount > MOST) {
      throw ApiError.invalid("Amount is above the most that can be charged", "amount_too_large", "amount");
    }
    checkSteps(amount, currency);
  }

  static void checkSteps(long amount, String currency) {
    if ((THREE_DECIMALS.contains(currency) && amount % 10 != 0)
        || (WHOLE_BUT_WRITTEN_WITH_DECIMALS.contains(currency) && amount % 100 != 0)) {
      throw ApiError.invalid("Invalid amount for " + currency, "invalid_charge_amount", "amount");
    }
  }
}
