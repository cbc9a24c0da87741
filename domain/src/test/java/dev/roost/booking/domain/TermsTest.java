package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.booking.BookingFixture;

class TermsTest {
  @Test
  void shouldLeaveAllNightsBeforeTheStay() {
    // given
    var terms = aBooking().staying("2027-05-14", "2027-05-17").terms();
    // then
    assertThat(terms.firstNightLeft(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo("2027-05-14");
  }

  @Test
  void shouldLeaveTheNightsFromTheDateOfTheListing() {
    // given
    var terms = aBooking().staying("2027-05-14", "2027-05-17").inZone("Pacific/Auckland").terms();
    // when
    var left = terms.firstNightLeft(Instant.parse("2027-05-15T12:30:00Z"));
    // then
    assertThat(left).isEqualTo(LocalDate.parse("2027-05-16"));
  }

  @Test
  void shouldCountADayToAnswerAsElapsedTimeAcrossAChangeOfTheClocks() {
    // given
    var terms = aBooking().staying("2027-04-10", "2027-04-12").terms();
    var nightOfTheChange = Instant.parse("2027-03-27T20:00:00Z");
    // then
    assertThat(terms.answerBy(nightOfTheChange)).isEqualTo(nightOfTheChange.plus(Duration.ofHours(24)));
  }

  @Test
  void shouldTellWhatEachNightCostsBeforeDiscountsAndFees() {
    // given: 100.00 € of nights, less 10.00 €, and 40.00 € for cleaning
    var lines = List.of(line(LineKind.NIGHTS, 100_00), line(LineKind.DISCOUNT, -10_00), line(LineKind.CLEANING, 40_00));
    var asked = Money.of(130_00, "EUR");
    // when
    var nights = new Price(lines, asked, BookingFixture.shareOf(asked)).ofEachNight(3);
    // then
    assertThat(nights).containsExactly(Money.of(33_34, "EUR"), Money.of(33_33, "EUR"), Money.of(33_33, "EUR"));
  }

  @Test
  void shouldRefuseLinesThatDoNotAddUp() {
    // given
    var price = BookingFixture.priceFor(3);
    // then
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Price(price.lines(), Money.of(340_01, "EUR"), price.share()))
        .withMessageContaining("340.00 EUR");
  }

  @Test
  void shouldRefuseAShareOfTheHostThatDoesNotAddUp() {
    // given
    var price = BookingFixture.priceFor(3);
    // then
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Price(price.lines(), price.total(), BookingFixture.priceFor(2).share()))
        .withMessageContaining("The host asks 340.00 EUR, not 240.00 EUR");
  }

  private static QuoteLine line(LineKind kind, long cents) {
    return QuoteLine.of(kind, "as agreed", 1, Money.of(cents, "EUR"));
  }
}
