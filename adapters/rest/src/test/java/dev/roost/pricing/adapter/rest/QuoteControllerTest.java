package dev.roost.pricing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.DisplayedPrice;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@Import({QuoteController.class, QuoteJsonMapperImpl.class})
class QuoteControllerTest {

  private static final ListingId LISTING = new ListingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"));
  private static final QuoteId QUOTE = new QuoteId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11"));
  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");
  private static final StayDates STAY = StayDates.of("2027-05-14", "2027-05-17");
  private static final String BODY = """
      {"listingId": "%s", "checkIn": "2027-05-14", "checkOut": "2027-05-17", "party": {"adults": 2}}"""
      .formatted(LISTING);

  @Autowired private MockMvcTester http;
  @MockitoBean private GuestQuotes quotes;

  @Test
  void shouldAnswerWithEveryLine() {
    // given
    given(quotes.quote(Actors.guest(), KEY, new RequestQuote(LISTING, STAY, Party.ofAdults(2))))
        .willReturn(new Once<>(quote(), false));
    // when
    var answer = post(BODY);
    // then
    assertThat(answer).hasStatus(201).hasHeader("Location", "/v1/quotes/" + QUOTE)
        .doesNotContainHeader("Idempotency-Replayed");
    assertThat(answer).bodyJson().isEqualTo(
        """
            {"id": "%s", "listingId": "%s", "checkIn": "2027-05-14", "checkOut": "2027-05-17", "nights": 3,
             "party": {"adults": 2, "children": 0, "infants": 0, "pets": 0},
             "lines": [{"kind": "NIGHTS", "text": "base price",
                        "source": {"kind": "RATE_PLAN", "name": "rate plan", "reference": ""}, "quantity": 3, "unit": {"amount": 10000, "currency": "EUR"},
                        "amount": {"amount": 30000, "currency": "EUR"}}],
             "total": {"amount": 30000, "currency": "EUR"}, "includedTaxes": [],
             "payWithBooking": {"amount": 20000, "currency": "EUR"},
             "payLater": [{"dueOn": "2027-06-06", "from": "2027-06-13", "amount": {"amount": 10000, "currency": "EUR"}}],
             "cancellationPolicy": "MODERATE",
             "madeAt": "2027-05-01T12:00:00Z", "expiresAt": "2027-05-01T12:30:00Z"}"""
            .formatted(QUOTE, LISTING));
  }

  @Test
  void shouldAskForTheNonRefundableRate() {
    // given
    given(quotes.quote(Actors.guest(), KEY, new RequestQuote(LISTING, STAY, Party.ofAdults(2), true)))
        .willReturn(new Once<>(quote(), false));
    // when, then
    assertThat(post(BODY.replace("\"party\"", "\"nonRefundable\": true, \"party\""))).hasStatus(201);
  }

  @Test
  void shouldMarkARepeatedAnswer() {
    // given
    given(quotes.quote(any(), any(), any())).willReturn(new Once<>(quote(), true));
    // when, then
    assertThat(post(BODY)).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
  }

  @Test
  void shouldReadAQuote() {
    // given
    given(quotes.find(Actors.guest(), QUOTE, null)).willReturn(quote());
    // when
    var answer = http.get().uri("/v1/quotes/" + QUOTE).with(by(Actors.guest())).exchange();
    // then
    assertThat(answer).hasStatus(200).bodyJson().isLenientlyEqualTo("{\"id\": \"%s\"}".formatted(QUOTE));
  }

  @Test
  void shouldShowThePriceInAnotherCurrency() {
    // given
    var yen = Currency.of("JPY");
    var shown = quote(new DisplayedPrice(Money.of(51_000, yen), List.of(Money.of(51_000, yen)), new BigDecimal("170"),
        LocalDate.parse("2027-05-01")));
    given(quotes.quote(Actors.guest(), KEY, new RequestQuote(LISTING, STAY, Party.ofAdults(2), false, yen)))
        .willReturn(new Once<>(shown, false));
    given(quotes.find(Actors.guest(), QUOTE, yen)).willReturn(shown);
    var expected = """
        {"total": {"amount": 30000, "currency": "EUR"},
         "display": {"total": {"amount": 51000, "currency": "JPY"}, "lines": [{"amount": 51000, "currency": "JPY"}],
                     "rate": "170", "date": "2027-05-01", "notice": "For information: charged in EUR."}}""";
    // when, then
    assertThat(post(BODY.replace("\"party\"", "\"displayCurrency\": \"JPY\", \"party\""))).hasStatus(201).bodyJson()
        .isLenientlyEqualTo(expected);
    assertThat(http.get().uri("/v1/quotes/" + QUOTE + "?displayCurrency=JPY").with(by(Actors.guest())).exchange())
        .hasStatus(200).bodyJson().isLenientlyEqualTo(expected);
    assertThat(http.get().uri("/v1/quotes/" + QUOTE + "?displayCurrency=yen").with(by(Actors.guest())).exchange())
        .hasStatus(400).bodyText().contains("\"displayCurrency\"");
  }

  @Test
  void shouldSayWhyThereIsNoQuote() {
    // given
    given(quotes.quote(any(), any(), any())).willThrow(new Refused(new TooManyGuests(5, 4)));
    // when
    var answer = post(BODY);
    // then
    assertThat(answer).hasStatus(422).bodyJson()
        .isLenientlyEqualTo("{\"key\": \"too-many-guests\", \"guests\": 5, \"capacity\": 4}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"2027-05-17\" | \"2027-05-14\" | checkOut",
      "\"2027-05-17\" | \"9999-05-14\" | checkOut",
      "\"adults\": 2 | \"adults\": 0 | party.adults",
      "\"adults\": 2 | \"pets\": 1 | party.adults",
      "\"party\" | \"displayCurrency\": \"XXX\", \"party\" | displayCurrency",
      "\"adults\": 2 | \"adults\": 2, \"dogs\": 1 | party.dogs"})
  void shouldNameTheFieldToCorrect(String good, String bad, String field) {
    // when
    var answer = post(BODY.replace(good, bad));
    // then
    assertThat(answer).hasStatus(400).bodyText().contains("\"" + field + "\"");
  }

  private static QuoteView quote() {
    return quote(null);
  }

  private static QuoteView quote(@Nullable DisplayedPrice display) {
    var line = QuoteLine.of(LineKind.NIGHTS, "base price", 3, Money.of(100_00, "EUR"));
    return new QuoteView(QUOTE, LISTING, STAY, Party.ofAdults(2), List.of(line), line.amount(),
        List.of(), Money.of(200_00, "EUR"),
        List.of(
            new PlannedPayment(LocalDate.parse("2027-06-06"), LocalDate.parse("2027-06-13"), Money.of(100_00, "EUR"))),
        CancellationPolicy.MODERATE,
        Instant.parse("2027-05-01T12:00:00Z"), Instant.parse("2027-05-01T12:30:00Z"), display);
  }

  private MvcTestResult post(String body) {
    return http.post().uri("/v1/quotes").header("Idempotency-Key", "k-1").contentType(APPLICATION_JSON).content(body)
        .with(by(Actors.guest())).exchange();
  }
}
