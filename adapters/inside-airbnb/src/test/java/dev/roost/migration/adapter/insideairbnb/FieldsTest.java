package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.shared.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single fields are read. */
class FieldsTest {

  @Nested
  class AnAmount {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        $1,200.00    | USD | 120000
        $70.00       | USD | 7000
        $0.00        | USD | 0
        85           | USD | 8500
        €12.5        | EUR | 1250
        $12,000.00   | JPY | 12000
        £1.005       | GBP | 101
        $1.234       | KWD | 1234
        $1,234,567.89| USD | 123456789
        """)
    void shouldBecomeMinorUnits(String text, String currency, long minorUnits) {
      // when
      var amount = new Amounts(Currency.of(currency)).of(Samples.row("price", text), "price");

      // then
      assertThat(amount).isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$-5.00", "1.200,00", "12,00", "free", "$", "1e9", "$1,2000.00", "99999999999999"})
    void shouldBeOne(String text) {
      assertThatExceptionOfType(BadRow.class)
          .isThrownBy(() -> new Amounts(Currency.of("USD")).of(Samples.row("price", text), "price"))
          .withMessage("price is \"%s\", not an amount like $1,200.00", text);
    }

    @Test
    void shouldBeMissingWhereTheFieldIsEmpty() {
      // given
      var amounts = new Amounts(Currency.of("USD"));

      // when / then
      assertThat(amounts.of(Samples.row("price", " "), "price")).isNull();
      assertThat(amounts.orZero(Samples.row("price", ""), "price")).isZero();
      assertThat(amounts.orZero(Samples.row("price", ""), "no such column")).isZero();
    }
  }

  @Nested
  class BathsInWords {

    @ParameterizedTest
    @CsvSource({"1 bath,1", "1.5 shared baths,1.5", "2 private baths,2", "Half-bath,0.5", "Shared half-bath,0.5",
        "0 shared baths,0", "8.5 baths,8.5", "1.3 baths,1.5"})
    void shouldBecomeANumberOfHalves(String words, String number) {
      // when
      var baths = Baths.of(Samples.row("bathrooms_text", words));

      // then
      assertThat(baths).isEqualByComparingTo(number);
    }
  }

  @Nested
  class ADate {

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-30", "02/10/2015", "2015-10-2", "20151002", "1066-10-14", "9999-01-01", "",
        "2015-10-0x"})
    void shouldBeOne(String text) {
      assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void shouldBeRead() {
      assertThat(Dates.parse("2016-02-29")).hasToString("Optional[2016-02-29]");
    }
  }

  @Nested
  class ANumber {

    @Test
    void shouldBeWholeAndWithinItsBounds() {
      assertThat(Numbers.whole(Samples.row("beds", "2.0"), "beds", 0, 50, -1)).isEqualTo(2);
      assertBad("2.5", "beds is \"2.5\", not a whole number from 0 to 50");
      assertBad("51", "beds is \"51\", not a whole number from 0 to 50");
      assertBad("-1", "beds is \"-1\", not a whole number from 0 to 50");
      assertBad("two", "beds is \"two\", not a number");
      assertBad("1e5", "beds is \"1e5\", not a number");
    }

    private static void assertBad(String text, String reason) {
      assertThatExceptionOfType(BadRow.class)
          .isThrownBy(() -> Numbers.whole(Samples.row("beds", text), "beds", 0, 50, -1)).withMessage(reason);
    }
  }

  @Nested
  class LengthsOfStays {

    @Test
    void shouldCapWhatMeansAsLongAsYouLike() {
      // given
      var row = Samples.row("maximum_nights", "2147483647");

      // when / then
      assertThat(StayBounds.maximum(row, 1, 0)).isEqualTo(1_125);
    }

    @Test
    void shouldNotLetTheLongestStayBeBelowTheShortest() {
      // given
      var row = Samples.row("maximum_nights", "3");

      // when / then
      assertThat(StayBounds.maximum(row, 7, 0)).isEqualTo(7);
    }
  }
}
