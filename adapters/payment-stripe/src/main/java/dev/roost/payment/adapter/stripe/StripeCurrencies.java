package dev.roost.payment.adapter.stripe;

import dev.roost.payment.domain.CurrencyRule;
import dev.roost.payment.domain.CurrencyRules;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stripe counts most currencies in hundredths, some in whole units, some in thousandths of which the last digit must be 0;
 * krónur and Ugandan shillings are whole, but written in hundredths. The least amounts are those that Stripe names for
 * a currency that is also settled; where it converts, the least amount of the settlement currency counts too.
 */
final class StripeCurrencies implements CurrencyRules {

  private static final long MOST = 99_999_999;
  private static final Set<String> HUNDREDTHS = codes("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL "
      + "BSD BWP BYN BZD CAD CDF CHF CNY COP CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GTQ GYD HKD HNL "
      + "HTG HUF IDR ILS INR ISK JMD KES KGS KHR KYD KZT LAK LBP LKR LRD LSL MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN MYR "
      + "MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD SAR SBD SCR SEK SGD SHP SLE SOS SRD SZL THB TJS "
      + "TOP TRY TTD TWD TZS UAH UGX USD UYU UZS WST XCD YER ZAR ZMW");
  private static final Set<String> WHOLE = codes("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF");
  private static final Set<String> THOUSANDTHS = codes("BHD JOD KWD OMR TND");
  /** As Stripe writes them. */
  private static final Map<String, Long> LEAST = Map.ofEntries(Map.entry("USD", 50L), Map.entry("AED", 200L),
      Map.entry("AUD", 50L), Map.entry("BRL", 50L), Map.entry("CAD", 50L), Map.entry("CHF", 50L),
      Map.entry("CZK", 1_500L), Map.entry("DKK", 250L), Map.entry("EUR", 50L), Map.entry("GBP", 30L),
      Map.entry("HKD", 400L), Map.entry("HUF", 17_500L), Map.entry("INR", 50L), Map.entry("JPY", 50L),
      Map.entry("MXN", 1_000L), Map.entry("MYR", 200L), Map.entry("NOK", 300L), Map.entry("NZD", 50L),
      Map.entry("PLN", 200L), Map.entry("RON", 200L), Map.entry("SEK", 300L), Map.entry("SGD", 50L),
      Map.entry("THB", 1_000L));

  @Override
  public Optional<CurrencyRule> of(Currency currency) {
    var code = currency.code();
    if (THOUSANDTHS.contains(code)) {
      return Optional.of(new CurrencyRule(currency, 3, 10, 10, MOST));
    }
    if (!HUNDREDTHS.contains(code) && !WHOLE.contains(code)) {
      return Optional.empty();
    }
    var decimals = WHOLE.contains(code) ? 0 : 2;
    var step = power(currency.decimals() - decimals);
    var unit = power(decimals - currency.decimals());
    var least = LEAST.getOrDefault(code, 1L) * step / unit;
    return Optional.of(new CurrencyRule(currency, decimals, step, Math.max(least, step), MOST / unit * step));
  }

  /** Empty if Stripe does not take this amount. */
  Optional<Long> toStripe(Money money) {
    return of(money.currency()).filter(rule -> rule.isWritable(money)).map(rule -> rule.toProvider(money));
  }

  Money fromStripe(long amount, String code) {
    var currency = Currency.of(code.toUpperCase(Locale.ROOT));
    return of(currency).orElseThrow(() -> new IllegalArgumentException("Stripe does not take " + currency))
        .fromProvider(amount);
  }

  static String codeOf(Money money) {
    return money.currency().code().toLowerCase(Locale.ROOT);
  }

  private static Set<String> codes(String text) {
    return Stream.of(text.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  private static long power(int exponent) {
    var power = 1L;
    for (var i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
