package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.DayTime;
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
  @CsvSource(delimiter = '|', value = {"en|Friday, May 28, 2027, 3:00 PM", "en-GB|Friday, 28 May 2027, 15:00",
      "de|Freitag, 28. Mai 2027, 15:00", "fr|vendredi 28 mai 2027 15:00", "es|viernes, 28 de mayo de 2027, 15:00"})
  void shouldWriteDatesAndTimesAsTheReaderDoes(String language, String text) {
    assertThat(say(language, new DayTime(LocalDate.of(2027, 5, 28), LocalTime.of(15, 0)))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"en,0,0 nights", "en,1,1 night", "en,2,2 nights", "de,1,1 Nacht", "de,0,0 N\u00e4chte",
      "fr,0,0 nuit", "fr,1,1 nuit", "fr,2,2 nuits", "es,1,1 noche", "es,30,30 noches"})
  void shouldCountAsTheReaderDoes(String language, long number, String text) {
    assertThat(say(language, new Count("night", number))).isEqualTo(text);
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
