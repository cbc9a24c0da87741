package dev.roost.search.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static roosttest.rest.Sent.by;
import static roosttest.rest.Sent.byNobody;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.search.api.Area;
import dev.roost.search.api.HitView;
import dev.roost.search.api.HitView.DisplayedAmount;
import dev.roost.search.api.ListingSearch;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchIndex;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
@Import({SearchController.class, SearchIndexController.class, HitJsonMapperImpl.class})
class SearchControllerTest {

  private static final ListingId LISTING = new ListingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10"));
  private static final HitView HIT = new HitView(LISTING, "Loft", "/v1/photos/a.jpg", RoomType.ENTIRE_PLACE,
      "apartment", new Position(38.9, -77.03), 4, 1, 2, true, new BigDecimal("4.80"), 23, 840L,
      Money.of(330_00, "USD"), null,
      new DisplayedAmount(Money.of(51_282, "JPY"), new BigDecimal("155.4"), LocalDate.parse("2027-04-30")));

  @Autowired private MockMvcTester http;
  @MockitoBean private ListingSearch search;
  @MockitoBean private SearchIndex index;

  @Test
  void shouldUnderstandEveryParameter() {
    // given
    given(search.search(any(), any(), any())).willReturn(new Page<>(List.of(), null));
    // when
    var answer = get("latitude=38.9&longitude=-77.03&radius=5000&checkIn=2027-05-01&checkOut=2027-05-04&adults=2"
        + "&children=1&infants=1&pets=1&minPrice=1000&maxPrice=50000&currency=USD&roomType=ENTIRE_PLACE"
        + "&roomType=HOTEL_ROOM&amenity=wifi&amenity=pool&instantBook=true&sort=DISTANCE&limit=5&displayCurrency=JPY");
    // then
    assertThat(answer).hasStatus(200);
    then(search).should().search(Actor.anonymous(),
        new SearchListings(new Area.Around(new Position(38.9, -77.03), 5000),
            StayDates.of("2027-05-01", "2027-05-04"), new Party(2, 1, 1, 1),
            new PriceFilter(Currency.of("USD"), 1000L, 50000L), Set.of(RoomType.ENTIRE_PLACE, RoomType.HOTEL_ROOM),
            Set.of("wifi", "pool"), true, Sort.DISTANCE, Currency.of("JPY")),
        PageRequest.first(5));
  }

  @Test
  void shouldNeedNoMoreThanABox() {
    // given
    given(search.search(any(), any(), any())).willReturn(new Page<>(List.of(), null));
    // when
    var answer = get("south=-18&west=178&north=-16&east=-179");
    // then
    assertThat(answer).hasStatus(200);
    then(search).should().search(Actor.anonymous(), new SearchListings(new Area.Box(-18, 178, -16, -179), null,
        Party.ofAdults(1), null, Set.of(), Set.of(), false, Sort.RATING), PageRequest.first(20));
  }

  @Test
  void shouldShowHitsAndWhereTheNextPageIs() {
    // given
    given(search.search(any(), any(), any())).willReturn(new Page<>(List.of(HIT), "33000." + LISTING));
    // when
    var answer = get("south=38&west=-78&north=39&east=-76");
    // then
    assertThat(answer).hasStatus(200).containsHeader("Link");
    assertThat(answer).bodyJson().isLenientlyEqualTo(
        """
            {"items": [{"listingId": "%s", "title": "Loft", "coverPhoto": "/v1/photos/a.jpg", "roomType": "ENTIRE_PLACE",
              "propertyType": "apartment", "position": {"latitude": 38.9, "longitude": -77.03}, "capacity": 4, "bedrooms": 1,
              "beds": 2, "instantBook": true, "rating": 4.80, "ratings": 23, "distanceMetres": 840,
              "total": {"amount": 33000, "currency": "USD"},
              "display": {"amount": {"amount": 51282, "currency": "JPY"}, "rate": "155.4", "date": "2027-04-30"}}]}"""
            .formatted(LISTING));
    assertThat(answer).bodyJson().doesNotHavePath("$.items[0].nightFrom");
    assertThat(answer).bodyJson().hasPathSatisfying("$.next", next -> assertThat(next).asString().isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "sort=PRICE&currency=USD | south | must be given with west",
      "south=38&west=-78&north=39 | east | is required",
      "south=39&west=-78&north=38&east=-76 | south | must not lie north",
      "south=38&west=-78&north=91&east=-76 | north | must be from -90 to 90",
      "south=38&west=-78&north=39&east=-76&latitude=38 | south | must not be given together",
      "latitude=38&longitude=-77&radius=0 | radius | must be from 1",
      "latitude=x&longitude=-77&radius=5 | latitude | must be a number",
      "latitude=38&longitude=-77&radius=5&checkIn=2027-05-01 | checkOut | is required",
      "latitude=38&longitude=-77&radius=5&checkIn=2027-05-01&checkOut=2027-05-01 | checkOut | must be after",
      "latitude=38&longitude=-77&radius=5&checkIn=1.5.2027 | checkIn | must be a date",
      "latitude=38&longitude=-77&radius=5&adults=0 | adults | must be greater than or equal to 1",
      "latitude=38&longitude=-77&radius=5&minPrice=1 | currency | is needed",
      "latitude=38&longitude=-77&radius=5&minPrice=5&maxPrice=4&currency=EUR | maxPrice | not below",
      "latitude=38&longitude=-77&radius=5&currency=XYZ | currency | ISO 4217",
      "latitude=38&longitude=-77&radius=5&displayCurrency=yen | displayCurrency | ISO 4217",
      "latitude=38&longitude=-77&radius=5&sort=PRICE | currency | is needed to sort",
      "latitude=38&longitude=-77&radius=5&sort=cheap | sort | must be one of",
      "latitude=38&longitude=-77&radius=5&roomType=CAVE | roomType | must be one of ENTIRE_PLACE",
      "south=38&west=-78&north=39&east=-76&sort=DISTANCE | sort | around a point"})
  void shouldNameTheFieldAndTheFix(String parameters, String field, String fix) {
    // when
    var answer = get(parameters);
    // then
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyText().contains("\"" + field + "\"", fix).doesNotContain("java");
  }

  @Test
  void shouldRebuildTheIndexForAdministrators() {
    // given
    given(index.rebuild(Actors.admin())).willReturn(42);
    // when
    var answer = http.post().uri("/v1/admin/search-index/rebuild").with(by(Actors.admin())).exchange();
    // then
    assertThat(answer).hasStatus(200).bodyJson().isEqualTo("{\"listings\": 42}");
  }

  private MvcTestResult get(String parameters) {
    return http.get().uri("/v1/search/listings?" + parameters).with(byNobody()).exchange();
  }
}
