package dev.roost.notification.adapter.mail;

import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.DayTime;
import dev.roost.notification.application.Letter.Fact.Moment;
import dev.roost.notification.application.Letter.Fact.Term;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language, and how dates, times and amounts are written where its reader is. */
final class Texts {

  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
  /** What is none is one as well. */
  private static final Set<String> NOTHING_IS_SINGULAR = Set.of("fr");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private static final BigDecimal FIVE_DIGITS = BigDecimal.valueOf(10_000);

  private final Locale locale;
  private final ResourceBundle words;

  private Texts(Locale locale) {
    this.locale = locale;
    // The language of the machine is nobody's.
    words = ResourceBundle.getBundle(Texts.class.getPackageName() + ".letters", Locale.of(locale.getLanguage()),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** In the first of the languages that Roost writes; English where it writes none of them. */
  static Texts of(List<String> preferred) {
    return new Texts(preferred.stream().map(Locale::forLanguageTag).filter(it -> LANGUAGES.contains(it.getLanguage()))
        .findFirst().orElse(Locale.ENGLISH));
  }

  String language() {
    return locale.toLanguageTag();
  }

  String text(String key) {
    return words.getString(key);
  }

  /** Each placeholder once: what somebody wrote may look like one. */
  String text(String key, Map<String, Fact> facts) {
    return PLACEHOLDER.matcher(text(key))
        .replaceAll(found -> Matcher.quoteReplacement(filled(key, found, facts)));
  }

  String say(Fact fact) {
    return plain(switch (fact) {
      case Words(var text) -> text;
      case Term(var name) -> text("term." + name);
      case DayTime(var date, var time) -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
          .withLocale(locale).format(date.atTime(time));
      case Moment(var at, var zone) -> "%s (%s)".formatted(
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
              .format(at.atZone(zone)),
          zone.getDisplayName(TextStyle.FULL, locale));
      case Amount(var money) -> amount(money);
      case Count(var noun, var number) -> NumberFormat.getIntegerInstance(locale).format(number) + " "
          + text(noun + (isSingular(number) ? ".one" : ".other"));
    });
  }

  private String filled(String key, MatchResult found, Map<String, Fact> facts) {
    var fact = facts.get(found.group(1));
    if (fact == null) {
      throw new IllegalArgumentException("%s speaks of %s, which its letter does not tell".formatted(key, found));
    }
    return say(fact);
  }

  private boolean isSingular(long number) {
    return number == 1 || (number == 0 && NOTHING_IS_SINGULAR.contains(locale.getLanguage()));
  }

  /** With as many decimals as the currency has in Roost. */
  private String amount(Money money) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.currency().toString()));
    format.setMinimumFractionDigits(money.currency().decimals());
    format.setMaximumFractionDigits(money.currency().decimals());
    format.setGroupingUsed(!leavesFourDigitsTogether() || money.major().abs().compareTo(FIVE_DIGITS) >= 0);
    return format.format(money.major());
  }

  /** As Spain does, and Spanish America does not; Java does not know it. */
  private boolean leavesFourDigitsTogether() {
    return locale.getLanguage().equals("es") && Set.of("", "ES").contains(locale.getCountry());
  }

  /** Narrow spaces, which few fonts have, as those that do not break a line. */
  private static String plain(String text) {
    return text.replace('\u202f', '\u00a0');
  }
}
