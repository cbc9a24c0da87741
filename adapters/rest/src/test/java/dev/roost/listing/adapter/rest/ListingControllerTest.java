package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static roosttest.rest.Sent.by;
import static roosttest.rest.Sent.byNobody;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({ListingController.class, ListingAnswers.class, ListingJsonMapperImpl.class})
class ListingControllerTest {

  private static final String ADDRESS = "/v1/listings/" + SomeListing.ID;

  @Autowired private MockMvcTester http;
  @MockitoBean private ListingPages pages;

  @Test
  void shouldShowEverybodyAllButTheExactPlace() {
    // given
    given(pages.view(Actor.anonymous(), SomeListing.ID)).willReturn(SomeListing.seenBy(Audience.PUBLIC));

    // when
    var answer = http.get().uri(ADDRESS).with(byNobody()).exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3-public\"").hasHeader("Cache-Control", "no-cache, private");
    assertThat(answer).bodyJson().isStrictlyEqualTo("""
        {
          "id": "%s",
          "status": "PUBLISHED",
          "ownerId": "%s",
          "title": "Studio",
          "description": "Quiet.",
          "space": {"roomType": "ENTIRE_PLACE", "propertyType": "apartment", "capacity": 2, "bedrooms": 0,
                    "bathrooms": 1.5},
          "amenities": ["kitchen", "wifi"],
          "houseRules": {"petsAllowed": true, "smokingAllowed": false, "partiesAllowed": false,
                         "quietHours": {"from": "22:00", "until": "07:00"}, "additional": "No shoes."},
          "times": {"checkInFrom": "15:00", "checkOutUntil": "11:00"},
          "place": {"neighbourhood": "Plaka", "city": "Athens", "region": "", "country": "GR",
                    "approximatePosition": {"latitude": 37.972, "longitude": 23.724}, "timeZone": "Europe/Athens"},
          "instantBook": true,
          "registrationNumber": "AMA-1",
          "photos": [{"id": "%s", "caption": "The roof", "small": "/v1/photos/%5$s/small.jpg",
                      "medium": "/v1/photos/%5$s/medium.jpg", "large": "/v1/photos/%5$s/large.jpg",
                      "width": 1600, "height": 1067, "external": false}],
          "publishedAt": "2026-11-22T12:00:00Z"
        }""".formatted(SomeListing.ID, Actors.ANNA, SomeListing.PHOTO, "", SomeListing.KEY));
  }

  @Test
  void shouldShowHostsEverything() {
    // given
    given(pages.view(Actors.host(), SomeListing.ID)).willReturn(SomeListing.seenBy(Audience.HOST));

    // when
    var answer = http.get().uri(ADDRESS).with(by(Actors.host())).exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3\"");
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {"place": {"exact": {"street": "Odos Thespidos 7", "unit": "", "postalCode": "105 58",
                             "position": {"latitude": 37.97153, "longitude": 23.72575}}},
         "externalReference": {"source": "channel", "id": "7"}}""");
  }

  @Test
  void shouldAnswerThatNothingChanged() {
    // given
    given(pages.view(Actor.anonymous(), SomeListing.ID)).willReturn(SomeListing.seenBy(Audience.PUBLIC));

    // when
    var answer = http.get().uri(ADDRESS).with(byNobody()).header("If-None-Match", "\"3-public\"").exchange();

    // then
    assertThat(answer).hasStatus(304).hasHeader("ETag", "\"3-public\"").body().isEmpty();
  }

  @Test
  void shouldNotTakeWhatTheGuestKnewBeforeForWhatSheMayKnowNow() {
    // given
    given(pages.view(Actors.guest(), SomeListing.ID)).willReturn(SomeListing.seenBy(Audience.GUEST));

    // when
    var answer = http.get().uri(ADDRESS).with(by(Actors.guest())).header("If-None-Match", "\"3-public\"").exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3-guest\"");
    assertThat(answer).bodyJson().extractingPath("$.place.exact.street").isEqualTo("Odos Thespidos 7");
  }

  @Test
  void shouldNotFindWhatNobodyMayKnow() {
    // given
    given(pages.view(Actor.anonymous(), SomeListing.ID))
        .willThrow(new Refused(new NotFound("listing", SomeListing.ID.toString())));

    // when / then
    assertThat(http.get().uri(ADDRESS).with(byNobody())).hasStatus(404).bodyJson().extractingPath("$.key")
        .isEqualTo("not-found");
    assertThat(http.get().uri("/v1/listings/7").with(byNobody())).hasStatus(400);
  }
}
