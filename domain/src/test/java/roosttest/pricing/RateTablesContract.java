package roosttest.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.RateTableFixture.table;

import dev.roost.pricing.domain.RateTable;
import dev.roost.pricing.domain.RateTables;
import dev.roost.shared.Currency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every keeper of exchange rates promises. */
public abstract class RateTablesContract {

  private static final RateTable MONDAY = table("EUR", "2027-05-03", "USD", "1.0832", "JPY", "170", "KWD",
      "0.333000000001");
  private static final RateTable TUESDAY = table("EUR", "2027-05-04", "USD", "1.09");
  private static final RateTable DOLLAR = table("USD", "2027-04-01", "EUR", "0.9");

  protected abstract RateTables tables();

  @Test
  void shouldGiveBackWhatItWasGiven() {
    // when
    tables().put(MONDAY);
    tables().put(TUESDAY);
    // then
    assertThat(tables().find(MONDAY.base(), MONDAY.date())).contains(MONDAY);
    assertThat(tables().find(MONDAY.base(), LocalDate.parse("2027-05-05"))).isEmpty();
    assertThat(tables().find(Currency.of("USD"), MONDAY.date())).isEmpty();
  }

  @Test
  void shouldKnowTheNewestOfEachBaseThatHasCome() {
    // given
    tables().put(DOLLAR);
    tables().put(TUESDAY);
    tables().put(MONDAY);
    // when, then
    assertThat(tables().on(LocalDate.parse("2027-03-31")).tables()).isEmpty();
    assertThat(tables().on(LocalDate.parse("2027-05-02")).tables()).containsExactly(DOLLAR);
    assertThat(tables().on(LocalDate.parse("2027-05-03")).tables()).containsExactly(MONDAY, DOLLAR);
    assertThat(tables().on(LocalDate.parse("2027-06-01")).tables()).containsExactly(TUESDAY, DOLLAR);
  }

  @Test
  void shouldPutACorrectionInPlace() {
    // given
    tables().put(MONDAY);
    var corrected = table("EUR", "2027-05-03", "USD", "1.08");
    // when
    tables().put(corrected);
    tables().put(corrected);
    // then
    assertThat(tables().on(MONDAY.date()).tables()).containsExactly(corrected);
  }
}
