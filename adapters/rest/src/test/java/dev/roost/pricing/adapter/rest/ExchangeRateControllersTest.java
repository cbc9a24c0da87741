package dev.roost.pricing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.pricing.api.ExchangeRates;
import dev.roost.pricing.api.PutRateTable;
import dev.roost.pricing.api.RateTableAdministration;
import dev.roost.pricing.api.RateTableView;
import dev.roost.pricing.api.RateTableView.Rate;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

/** Exchange rates over HTTP. */
@RestTest
@Import({RateTableController.class, ExchangeRateController.class})
class ExchangeRateControllersTest {

  private static final Currency EUR = Currency.of("EUR");
  private static final LocalDate DAY = LocalDate.parse("2027-05-01");
  private static final List<Rate> RATES = List.of(new Rate(Currency.of("USD"), new BigDecimal("1.0832")));
  private static final RateTableView TABLE = new RateTableView(EUR, DAY, RATES);
  private static final String BODY = "{\"rates\": [{\"currency\": \"USD\", \"rate\": \"1.0832\"}]}";
  private static final String JSON = """
      {"base": "EUR", "date": "2027-05-01", "rates": [{"currency": "USD", "rate": "1.0832"}]}""";
  private static final String PATH = "/v1/admin/exchange-rates/EUR/2027-05-01";

  @Autowired private MockMvcTester http;
  @MockitoBean private RateTableAdministration administration;
  @MockitoBean private ExchangeRates rates;

  @Test
  void shouldSetAndReadTheRatesOfADate() {
    // given
    given(administration.put(Actors.admin(), new PutRateTable(EUR, DAY, RATES))).willReturn(TABLE);
    given(administration.find(Actors.admin(), EUR, DAY)).willReturn(TABLE);
    // when, then
    assertThat(put(PATH, BODY)).hasStatus(200).bodyJson().isEqualTo(JSON);
    assertThat(http.get().uri(PATH).with(by(Actors.admin())).exchange()).hasStatus(200).bodyJson().isEqualTo(JSON);
  }

  @Test
  void shouldListRatesToEverybody() {
    // given
    given(rates.current(Actor.anonymous(), PageRequest.first(20))).willReturn(new Page<>(List.of(TABLE), null));
    // when, then
    assertThat(http.get().uri("/v1/exchange-rates?limit=20").exchange()).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"items\": [%s]}".formatted(JSON));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"USD\" | \"XXX\" | rates[0].currency",
      "\"USD\" | \"usd\" | rates[0].currency",
      "\"1.0832\" | \"-1\" | rates[0].rate",
      "\"1.0832\" | \"1e3\" | rates[0].rate",
      "\"1.0832\" | null | rates[0].rate",
      "{\"currency\": \"USD\", \"rate\": \"1.0832\"} | '' | rates"})
  void shouldNameTheFieldToCorrect(String good, String bad, String field) {
    assertThat(put(PATH, BODY.replace(good, bad))).hasStatus(400).bodyText().contains("\"" + field + "\"");
  }

  @Test
  void shouldNameThePartOfThePathToCorrect() {
    assertThat(put("/v1/admin/exchange-rates/XXX/2027-05-01", BODY)).hasStatus(400).bodyText().contains("\"base\"");
    assertThat(put("/v1/admin/exchange-rates/EUR/today", BODY)).hasStatus(400).bodyText().contains("\"date\"");
  }

  private MvcTestResult put(String path, String body) {
    return http.put().uri(path).contentType(APPLICATION_JSON).content(body).with(by(Actors.admin())).exchange();
  }
}
