package dev.roost.pricing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.HostPayouts;
import dev.roost.pricing.api.PayoutView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.api.ScheduleServiceFee;
import dev.roost.pricing.api.ServiceFeeAdministration;
import dev.roost.pricing.api.ServiceFeeView;
import dev.roost.pricing.api.TaxAdministration;
import dev.roost.pricing.api.TaxRuleTerms;
import dev.roost.pricing.api.TaxRuleTerms.PerPersonNight;
import dev.roost.pricing.api.TaxRuleTerms.Percentage;
import dev.roost.pricing.api.TaxRuleView;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** Service fee, taxes, and what hosts get, over HTTP. */
@RestTest
@Import({TaxRuleController.class, ServiceFeeController.class, PayoutController.class, QuoteJsonMapperImpl.class})
class LevyControllersTest {

  private static final TaxRuleId RULE = new TaxRuleId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"));
  private static final ListingId LISTING = new ListingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11"));
  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");
  private static final List<Position> AREA = List.of(new Position(38, -10), new Position(39, -10),
      new Position(39, -9));
  private static final TaxRuleTerms SHARE = new TaxRuleTerms("City tax", "City of Lisbon", AREA,
      LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01"), new Percentage(new BigDecimal("6.5"), true, false),
      null, true, 90, 7);
  private static final TaxRuleTerms HEAD = new TaxRuleTerms("City tax", "City of Lisbon", AREA,
      LocalDate.parse("2027-01-01"), null, null,
      new PerPersonNight(List.of(Money.of(2_00, "EUR")), TaxedPersons.ADULTS),
      false, null, null);
  private static final String SHARE_JSON = """
      {"name": "City tax", "authority": "City of Lisbon",
       "area": [{"latitude": 38.0, "longitude": -10.0}, {"latitude": 39.0, "longitude": -10.0},
                {"latitude": 39.0, "longitude": -9.0}],
       "from": "2027-01-01", "until": "2028-01-01",
       "percentage": {"rate": 6.5, "onFees": true, "onServiceFee": false},
       "included": true, "exemptFromNights": 90, "mostNights": 7}""";
  private static final String HEAD_JSON = """
      {"name": "City tax", "authority": "City of Lisbon",
       "area": [{"latitude": 38, "longitude": -10}, {"latitude": 39, "longitude": -10}, {"latitude": 39, "longitude": -9}],
       "from": "2027-01-01",
       "perPersonNight": {"amounts": [{"amount": 200, "currency": "EUR"}], "persons": "ADULTS"}}""";
  private static final String FEE_JSON = "{\"hostPercent\": 3, \"guestPercent\": 14, \"from\": \"2027-06-01T00:00:00Z\"}";

  @Autowired private MockMvcTester http;
  @MockitoBean private TaxAdministration taxes;
  @MockitoBean private ServiceFeeAdministration fees;
  @MockitoBean private HostPayouts payouts;

  @Test
  void shouldAddATaxRule() {
    // given
    given(taxes.create(Actors.admin(), KEY, SHARE)).willReturn(new Once<>(new TaxRuleView(RULE, 1, SHARE), false));
    // when
    var answer = post("/v1/admin/tax-rules", SHARE_JSON);
    // then
    assertThat(answer).hasStatus(201).hasHeader("Location", "/v1/admin/tax-rules/" + RULE).hasHeader("ETag", "\"1\"")
        .doesNotContainHeader("Idempotency-Replayed");
    assertThat(answer).bodyJson().isLenientlyEqualTo("{\"id\": \"%s\", \"terms\": %s}".formatted(RULE, SHARE_JSON));
  }

  @Test
  void shouldMarkARepeatedAnswer() {
    // given
    given(taxes.create(Actors.admin(), KEY, HEAD)).willReturn(new Once<>(new TaxRuleView(RULE, 1, HEAD), true));
    given(fees.schedule(any(), any(), any())).willReturn(new Once<>(fee(), true));
    // when, then
    assertThat(post("/v1/admin/tax-rules", HEAD_JSON)).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
    assertThat(post("/v1/admin/service-fees", FEE_JSON)).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
  }

  @Test
  void shouldReadAndListTaxRules() {
    // given
    given(taxes.find(Actors.admin(), RULE)).willReturn(new TaxRuleView(RULE, 3, HEAD));
    given(taxes.list(Actors.admin(), PageRequest.first(20)))
        .willReturn(new Page<>(List.of(new TaxRuleView(RULE, 3, HEAD)), null));
    // when, then
    assertThat(get("/v1/admin/tax-rules/" + RULE)).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson()
        .isLenientlyEqualTo("{\"terms\": {\"perPersonNight\": {\"persons\": \"ADULTS\"}, \"included\": false}}");
    assertThat(get("/v1/admin/tax-rules?limit=20")).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"items\": [{\"id\": \"%s\"}]}".formatted(RULE));
  }

  @Test
  void shouldChangeATaxRuleAtItsVersion() {
    // given
    given(taxes.replace(Actors.admin(), RULE, SHARE, 3)).willReturn(new TaxRuleView(RULE, 4, SHARE));
    // when, then
    assertThat(put("\"3\"")).hasStatus(200).hasHeader("ETag", "\"4\"");
    assertThat(put(null)).hasStatus(428);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"City tax\" | \"\" | name",
      "\"City of Lisbon\" | \" \" | authority",
      "\"latitude\": 38.0 | \"latitude\": 91 | area[0].latitude",
      "6.5 | 100.5 | percentage.rate",
      "\"rate\": 6.5, | | percentage.rate",
      "\"mostNights\": 7 | \"mostNights\": 0 | mostNights",
      "\"exemptFromNights\": 90 | \"exemptFromNights\": 1 | exemptFromNights",
      "\"percentage\" | \"share\" | share"})
  void shouldNameTheFieldToCorrect(String good, String bad, String field) {
    // when
    var answer = post("/v1/admin/tax-rules", SHARE_JSON.replace(good, bad == null ? "" : bad));
    // then
    assertThat(answer).hasStatus(400).bodyText().contains("\"" + field + "\"");
  }

  @Test
  void shouldScheduleAServiceFee() {
    // given
    given(fees.schedule(Actors.admin(), KEY, new ScheduleServiceFee(new BigDecimal("3"), new BigDecimal("14"),
        Instant.parse("2027-06-01T00:00:00Z")))).willReturn(new Once<>(fee(), false));
    given(fees.list(Actors.admin(), PageRequest.first(20))).willReturn(new Page<>(List.of(fee()), null));
    // when
    var answer = post("/v1/admin/service-fees", FEE_JSON);
    // then
    assertThat(answer).hasStatus(201).bodyJson().isEqualTo("""
        {"version": 2, "hostPercent": 3, "guestPercent": 14, "from": "2027-06-01T00:00:00Z"}""");
    assertThat(get("/v1/admin/service-fees?limit=20")).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"items\": [{\"version\": 2}]}");
    assertThat(post("/v1/admin/service-fees", FEE_JSON.replace("14", "100"))).hasStatus(400).bodyText()
        .contains("\"guestPercent\"");
  }

  @Test
  void shouldTellAHostWhatAStayBrings() {
    // given
    var asked = new RequestQuote(LISTING, StayDates.of("2027-05-14", "2027-05-17"), new Party(2, 1, 0, 0), true);
    given(payouts.preview(Actors.host(), asked)).willReturn(new PayoutView(LISTING, List.of(), Money.of(300_00, "EUR"),
        List.of(), Money.of(46_50, "EUR"), 1, Money.of(253_50, "EUR")));
    // when
    var answer = http.get().uri("/v1/listings/" + LISTING
        + "/payout-preview?checkIn=2027-05-14&checkOut=2027-05-17&adults=2&children=1&nonRefundable=true")
        .with(by(Actors.host())).exchange();
    // then
    assertThat(answer).hasStatus(200).bodyJson().isEqualTo("""
        {"listingId": "%s", "lines": [], "guestPays": {"amount": 30000, "currency": "EUR"}, "includedTaxes": [],
         "serviceFee": {"amount": 4650, "currency": "EUR"}, "serviceFeeVersion": 1,
         "payout": {"amount": 25350, "currency": "EUR"}}""".formatted(LISTING));
  }

  @Test
  void shouldNeedTheDatesOfTheStay() {
    assertThat(http.get().uri("/v1/listings/" + LISTING + "/payout-preview?checkIn=2027-05-14")
        .with(by(Actors.host())).exchange()).hasStatus(400).bodyText().contains("\"checkOut\"");
  }

  private static ServiceFeeView fee() {
    return new ServiceFeeView(2, new BigDecimal("3"), new BigDecimal("14"), Instant.parse("2027-06-01T00:00:00Z"));
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).with(by(Actors.admin())).exchange();
  }

  private MvcTestResult post(String path, String body) {
    return http.post().uri(path).header("Idempotency-Key", "k-1").contentType(APPLICATION_JSON).content(body)
        .with(by(Actors.admin())).exchange();
  }

  private MvcTestResult put(String version) {
    var request = http.put().uri("/v1/admin/tax-rules/" + RULE).contentType(APPLICATION_JSON).content(SHARE_JSON)
        .with(by(Actors.admin()));
    return (version == null ? request : request.header("If-Match", version)).exchange();
  }
}
