package dev.roost.invoicing.adapter.pdf;

import dev.roost.shared.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How dates and amounts are written for a reader; in English where the font lacks the reader's letters. */
final class Wording {

  private static final LocalDate SAMPLE = LocalDate.of(2026, 5, 28);
  private static final int MONTHS = 12;

  private final Locale locale;

  private Wording(Locale locale) {
    this.locale = locale;
  }

  static Wording of(Locale reader, Glyphs glyphs) {
    var wanted = new Wording(reader);
    return wanted.isWritable(glyphs) ? wanted : new Wording(Locale.ENGLISH);
  }

  String date(LocalDate date) {
    return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date));
  }

  /** With as many decimals as the currency has, and its code. */
  String amount(Money money) {
    var format = NumberFormat.getNumberInstance(locale);
    var decimals = money.currency().decimals();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return plain(format.format(money.major()) + " " + money.currency());
  }

  private boolean isWritable(Glyphs glyphs) {
    return glyphs.has(amount(Money.of(-1_234_567_89, "EUR")))
        && SAMPLE.datesUntil(SAMPLE.plusYears(1), java.time.Period.ofMonths(1))
            .limit(MONTHS).allMatch(date -> glyphs.has(date(date)));
  }

  /** Narrow spaces, which are in few fonts, as those that do not break a line. */
  private static String plain(String text) {
    return text.replace('\u202f', '\u00a0').replace("\u200e", "");
  }
}
