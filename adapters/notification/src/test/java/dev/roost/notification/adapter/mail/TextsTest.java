package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Clock;
import dev.roost.notification.application.Letter.Fact.Day;
import dev.roost.notification.application.Letter.Fact.Moment;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|Thursday, May 28, 2026", "en-GB|Thursday, 28 May 2026",
      "de|Donnerstag, 28. Mai 2026", "fr|jeudi 28 mai 2026", "es|jueves, 28 de mayo de 2026"})
  void shouldWriteDatesAsTheReaderDoes(String language, String date) {
    assertThat(say(language, new Day(LocalDate.of(2026, 5, 28)))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|3:00 PM", "en-GB|15:00", "de|15:00", "fr|15:00", "es|15:00"})
  void shouldWriteTimesAsTheReaderDoes(String language, String time) {
    assertThat(say(language, new Clock(LocalTime.of(15, 0)))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|123456|EUR|\u20ac1,234.56", "de|123456|EUR|1.234,56 \u20ac",
      "de-CH|123456|CHF|CHF 1\u2019234.56", "fr|123456|EUR|1 234,56 \u20ac", "es|123456|EUR|1234,56 \u20ac",
      "es|1234567|EUR|12.345,67 \u20ac", "es-MX|123456|MXN|$1,234.56", "en|1500|JPY|\u00a51,500",
      "de|1234567|KWD|1.234,567 KWD"})
  void shouldWriteMoneyAsTheReaderDoes(String language, long minor, String currency, String amount) {
    assertThat(say(language, new Amount(Money.of(minor, currency)))).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|May 27, 2026, 11:30 PM", "de|27. Mai 2026, 23:30",
      "fr|27 mai 2026 23:30", "es|27 de mayo de 2026, 23:30"})
  void shouldTellMomentsOnAClockThatItNames(String language, String moment) {
    // given
    var at = new Moment(Instant.parse("2026-05-27T22:30:00Z"), ZoneId.of("Europe/Lisbon"));
    // then
    assertThat(say(language, at)).startsWith(moment + " (").endsWith(")").hasSizeGreaterThan(moment.length() + 6);
  }

  @Test
  void shouldWriteInTheFirstLanguageThatItKnows() {
    assertThat(Texts.of(List.of("nl", "de-AT", "fr")).language()).isEqualTo("de-AT");
    assertThat(Texts.of(List.of("nl", "pt")).language()).isEqualTo("en");
    assertThat(Texts.of(List.of()).language()).isEqualTo("en");
  }

  /** A German machine writes English to whoever reads English. */
  @Test
  void shouldNotCareAboutTheMachine() {
    // given
    var machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Texts.of(List.of("en")).text("greeting.nobody")).isEqualTo("Hello,");
      assertThat(say("en", new Amount(Money.of(123456, "EUR")))).isEqualTo("\u20ac1,234.56");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void shouldNotFillInWhatSomebodyWrote() {
    assertThat(Texts.of(List.of("en")).text("greeting", Map.<String, Fact>of("name", new Words("{token} $1 \\"))))
        .isEqualTo("Hello {token} $1 \\,");
  }

  /** With ordinary spaces, which are easier to read here. */
  private static String say(String language, Fact fact) {
    return Texts.of(List.of(language)).say(fact).replace('\u00a0', ' ');
  }
}
