package dev.roost.pricing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.api.ChangePrices;
import dev.roost.pricing.api.ChangePrices.Change;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.DatePricesView;
import dev.roost.pricing.api.HostRatePlans;
import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanTerms.DaysAhead;
import dev.roost.pricing.api.RatePlanTerms.NamedFee;
import dev.roost.pricing.api.RatePlanTerms.NewListing;
import dev.roost.pricing.api.RatePlanTerms.OfDates;
import dev.roost.pricing.api.RatePlanTerms.OtherFees;
import dev.roost.pricing.api.RatePlanTerms.Promotions;
import dev.roost.pricing.api.RatePlanTerms.SeasonPrice;
import dev.roost.pricing.api.RatePlanView;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.VersionRequired;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@RestTest
@Import(RatePlanController.class)
class RatePlanControllerTest {

  private static final ListingId LISTING = new ListingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"));
  private static final RatePlanTerms TERMS = new RatePlanTerms(euros(120), Map.of(DayOfWeek.FRIDAY, euros(150)),
      List.of(new SeasonPrice("Summer", StayDates.of("2027-07-01", "2027-09-01"), euros(180))), 2, euros(15),
      euros(40), new BigDecimal("12.5"), BigDecimal.ZERO, CancellationPolicy.STRICT, new BigDecimal("7.5"),
      new OtherFees(euros(20), List.of(new NamedFee("Linen", FeeUnit.GUEST, euros(12)))),
      new Promotions(new NewListing(new BigDecimal("20"), LocalDate.parse("2027-03-01")),
          List.of(new OfDates("Carnival", StayDates.of("2027-02-01", "2027-02-15"), new BigDecimal("15"), euros(100))),
          new DaysAhead(60, BigDecimal.TEN), new DaysAhead(3, new BigDecimal("15"))));
  private static final String PLAN = """
      {"basePrice": {"amount": 12000, "currency": "EUR"},
       "weekdayPrices": {"FRIDAY": {"amount": 15000, "currency": "EUR"}},
       "seasons": [{"name": "Summer", "from": "2027-07-01", "to": "2027-09-01",
                    "price": {"amount": 18000, "currency": "EUR"}}],
       "includedGuests": 2, "extraGuestFee": {"amount": 1500, "currency": "EUR"},
       "cleaningFee": {"amount": 4000, "currency": "EUR"},
       "weeklyDiscountPercent": 12.5, "monthlyDiscountPercent": 0,
       "cancellationPolicy": "STRICT", "nonRefundableRate": {"reductionPercent": 7.5},
       "petFee": {"amount": 2000, "currency": "EUR"},
       "hostFees": [{"name": "Linen", "per": "GUEST", "amount": {"amount": 1200, "currency": "EUR"}}],
       "newListingPromotion": {"percent": 20, "until": "2027-03-01"},
       "promotions": [{"name": "Carnival", "from": "2027-02-01", "to": "2027-02-15", "percent": 15,
                       "most": {"amount": 10000, "currency": "EUR"}}],
       "earlyBird": {"days": 60, "percent": 10}, "lastMinute": {"days": 3, "percent": 15}}""";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostRatePlans ratePlans;

  @Test
  void shouldSetTheFirstRatePlanWithoutAVersion() {
    // given
    given(ratePlans.set(Actors.host(), LISTING, TERMS, null)).willReturn(new RatePlanView(LISTING, 1, TERMS));
    // when
    var answer = put("/rate-plan", null, PLAN);
    // then
    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"1\"").bodyJson().isEqualTo(PLAN);
  }

  @Test
  void shouldChangeTheVersionThatWasRead() {
    // given
    given(ratePlans.set(Actors.host(), LISTING, TERMS, 4L)).willReturn(new RatePlanView(LISTING, 5, TERMS));
    // when, then
    assertThat(put("/rate-plan", "\"4\"", PLAN)).hasStatus(200).hasHeader("ETag", "\"5\"");
  }

  @Test
  void shouldAskForTheVersionWhereThereIsAPlan() {
    // given
    given(ratePlans.set(any(), any(), any(), any())).willThrow(new Refused(new VersionRequired("If-Match")));
    // when, then
    assertThat(put("/rate-plan", null, PLAN)).hasStatus(428);
  }

  @Test
  void shouldTakeABasePriceAlone() {
    // given
    var plain = new RatePlanTerms(euros(120), Map.of(), List.of(), 1, euros(0), euros(0), BigDecimal.ZERO,
        BigDecimal.ZERO, CancellationPolicy.FLEXIBLE, BigDecimal.ZERO, OtherFees.none(Currency.of("EUR")),
        Promotions.NONE);
    given(ratePlans.set(Actors.host(), LISTING, plain, null)).willReturn(new RatePlanView(LISTING, 1, plain));
    // when, then
    assertThat(put("/rate-plan", null, "{\"basePrice\": {\"amount\": 12000, \"currency\": \"EUR\"}}")).hasStatus(200);
  }

  @Test
  void shouldOfferTheNonRefundableRateAtTheUsualReduction() {
    // given
    var offered = new RatePlanTerms(euros(120), Map.of(), List.of(), 1, euros(0), euros(0), BigDecimal.ZERO,
        BigDecimal.ZERO, CancellationPolicy.FLEXIBLE, BigDecimal.TEN, OtherFees.none(Currency.of("EUR")),
        Promotions.NONE);
    given(ratePlans.set(Actors.host(), LISTING, offered, null)).willReturn(new RatePlanView(LISTING, 1, offered));
    // when
    var answer = put("/rate-plan", null,
        "{\"basePrice\": {\"amount\": 12000, \"currency\": \"EUR\"}, \"nonRefundableRate\": {}}");
    // then
    assertThat(answer).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"nonRefundableRate\": {\"reductionPercent\": 10}}");
  }

  @Test
  void shouldReadPlanAndPrices() {
    // given
    given(ratePlans.find(Actors.host(), LISTING)).willReturn(new RatePlanView(LISTING, 3, TERMS));
    given(ratePlans.prices(Actors.host(), LISTING)).willReturn(prices(3));
    // when, then
    assertThat(get("/rate-plan")).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson().isEqualTo(PLAN);
    assertThat(get("/prices")).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson().isEqualTo("""
        {"prices": [{"from": "2027-06-01", "to": "2027-06-08", "price": {"amount": 8000, "currency": "EUR"}}]}""");
  }

  @Test
  void shouldSetAndClearManyDates() {
    // given
    var command = new ChangePrices(LISTING, List.of(new Change(StayDates.of("2027-06-01", "2027-06-08"), euros(80)),
        new Change(StayDates.of("2027-07-01", "2027-07-02"), null)));
    given(ratePlans.changePrices(Actors.host(), command, 3)).willReturn(prices(4));
    // when
    var answer = put("/prices", "\"3\"", """
        {"prices": [{"from": "2027-06-01", "to": "2027-06-08", "price": {"amount": 8000, "currency": "EUR"}},
                    {"from": "2027-07-01", "to": "2027-07-02"}]}""");
    // then
    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"4\"");
  }

  @Test
  void shouldNeedAVersionForPrices() {
    assertThat(put("/prices", null, "{\"prices\": [{\"from\": \"2027-06-01\", \"to\": \"2027-06-08\"}]}"))
        .hasStatus(428);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"amount\": 12000, | | basePrice.amount",
      "\"2027-09-01\" | \"2027-06-01\" | seasons[0].to",
      "\"Summer\" | \" \" | seasons[0].name",
      "\"2027-02-15\" | \"2027-02-01\" | promotions[0].to",
      "\"Carnival\" | \"\" | promotions[0].name",
      "\"days\": 60 | \"days\": 0 | earlyBird.days",
      "\"days\": 3 | \"days\": 91 | lastMinute.days",
      "\"percent\": 20 | \"percent\": 0 | newListingPromotion.percent",
      "GUEST | PET | hostFees[0].per",
      "7.5 | 0 | nonRefundableRate.reductionPercent",
      "STRICT | LENIENT | cancellationPolicy",
      "12.5 | 100 | weeklyDiscountPercent",
      "12.5 | 1.255 | weeklyDiscountPercent",
      "FRIDAY | FREITAG | weekdayPrices",
      "\"includedGuests\": 2 | \"includedGuests\": 0 | includedGuests",
      "\"includedGuests\" | \"guests\" | guests"})
  void shouldNameTheFieldToCorrect(String good, String bad, String field) {
    // when
    var answer = put("/rate-plan", null, PLAN.replace(good, bad == null ? "" : bad));
    // then
    assertThat(answer).hasStatus(400).bodyText().contains("\"" + field);
  }

  @Test
  void shouldNameTheRangeThatIsWrong() {
    // when
    var answer = put("/prices", "\"3\"", """
        {"prices": [{"from": "2027-06-01", "to": "2027-06-08"}, {"from": "2027-07-01", "to": "2027-07-01"}]}""");
    // then
    assertThat(answer).hasStatus(400).bodyText().contains("prices[1].to");
  }

  private static DatePricesView prices(long version) {
    return new DatePricesView(LISTING, version,
        List.of(new DatePriceRange(StayDates.of("2027-06-01", "2027-06-08"), euros(80))));
  }

  private MvcTestResult get(String path) {
    return http.get().uri("/v1/listings/" + LISTING + path).with(by(Actors.host())).exchange();
  }

  private MvcTestResult put(String path, String version, String body) {
    var request = http.put().uri("/v1/listings/" + LISTING + path).contentType(APPLICATION_JSON).content(body)
        .with(by(Actors.host()));
    return (version == null ? request : request.header("If-Match", version)).exchange();
  }

  private static Money euros(long amount) {
    return Money.of(amount * 100, "EUR");
  }
}
