package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.ListingSummary;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingRefusal.StatusNotReachable;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
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
@Import({HostListingController.class, ListingAnswers.class, ListingJsonMapperImpl.class})
class HostListingControllerTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");
  private static final String ADDRESS = "/v1/listings/" + SomeListing.ID;
  private static final ListingDetails NOTHING = new ListingDetails(null, null, null, null, null, null, null, null,
      null);

  @Autowired private MockMvcTester http;
  @MockitoBean private HostListings listings;

  @Test
  void shouldCreateADraftWithEveryPart() {
    // given
    var command = new CreateListing(SomeListing.DETAILS, new ExternalReference("channel", "7"));
    given(listings.create(Actors.host(), KEY, command))
        .willReturn(new Once<>(SomeListing.seenBy(Audience.HOST), false));

    // when
    var answer = post("{%s, \"externalReference\": {\"source\": \"channel\", \"id\": \"7\"}}"
        .formatted(SomeListing.PARTS));

    // then
    assertThat(answer).hasStatus(201).hasHeader("Location", ADDRESS).hasHeader("ETag", "\"3\"")
        .doesNotContainHeader("Idempotency-Replayed");
    assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Studio");
  }

  @Test
  void shouldMarkARepeatedAnswer() {
    // given
    var least = new CreateListing(
        new ListingDetails(null, null, SomeListing.SPACE, null, null, null, null, null, null), null);
    given(listings.create(Actors.host(), KEY, least)).willReturn(new Once<>(SomeListing.seenBy(Audience.HOST), true));

    // when / then
    assertThat(post("""
        {"space": {"roomType": "ENTIRE_PLACE", "propertyType": "apartment", "capacity": 2, "bedrooms": 0,
                   "bathrooms": 1.5}}""")).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"{}|space",
      "{'space': {'roomType': 'CAVE'}}|space.roomType",
      "{'space': {'roomType': 'ENTIRE_PLACE', 'propertyType': 'loft', 'capacity': 0}}|space.capacity",
      "{'space': {'roomType': 'ENTIRE_PLACE', 'propertyType': 'loft', 'capacity': 2.5}}|space.capacity",
      "{'space': {'roomType': 'ENTIRE_PLACE', 'propertyType': 'loft', 'capacity': 2, 'rooms': 1}}|space.rooms",
      "{'ownerId': '019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10'}|ownerId", "{'status': 'PUBLISHED'}|status",
      "{'photos': []}|photos", "{'version': 7}|version", "{'coHosts': []}|coHosts"})
  void shouldRefuseBodiesThatAreNoNewListing(String body, String field) {
    // when
    var answer = post(body.replace('\'', '"'));

    // then
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
  }

  @Test
  void shouldEditTheVersionThatWasRead() {
    // given
    given(listings.edit(Actors.host(), SomeListing.ID, 2, SomeListing.DETAILS))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(patch("{%s}".formatted(SomeListing.PARTS))).hasStatusOk().hasHeader("ETag", "\"3\"");
  }

  @Test
  void shouldTellWhatIsLeftOutFromWhatIsEmpty() {
    // given
    given(listings.edit(Actors.host(), SomeListing.ID, 2, NOTHING)).willReturn(SomeListing.seenBy(Audience.HOST));
    given(listings.edit(Actors.host(), SomeListing.ID, 2,
        new ListingDetails("", null, null, List.of(), null, null, null, false, null)))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(patch("{}")).hasStatusOk();
    assertThat(patch("{\"title\": \"\", \"amenities\": [], \"instantBook\": false}")).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{'location': {'address': {'country': 'GR'}}}|location.position",
      "{'location': {'address': {'country': 'gr'}, 'position': {'latitude': 1, 'longitude': 1}}}|location.address.country",
      "{'location': {'address': {'country': 'GR'}, 'position': {'latitude': 91, 'longitude': 1}}}|location.position.latitude",
      "{'times': {'checkInFrom': '25:00', 'checkOutUntil': '11:00'}}|times.checkInFrom",
      "{'times': {'checkInFrom': '15:00'}}|times.checkOutUntil",
      "{'houseRules': {'petsAllowed': true, 'smokingAllowed': false}}|houseRules.partiesAllowed",
      "{'amenities': [null]}|amenities[0]", "{'amenities': 'wifi'}|amenities", "{'instantBook': 'true'}|instantBook",
      "{'externalReference': {'source': 'a', 'id': 'b'}}|externalReference"})
  void shouldRefusePartsThatAreWrong(String body, String field) {
    // when
    var answer = patch(body.replace('\'', '"'));

    // then
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
  }

  @Test
  void shouldNotEditUnseen() {
    assertThat(http.patch().uri(ADDRESS).with(by(Actors.host())).contentType(APPLICATION_JSON).content("{}"))
        .hasStatus(428);
  }

  @Test
  void shouldPublish() {
    // given
    given(listings.changeStatus(Actors.host(), SomeListing.ID, 2, ListingStatus.PUBLISHED))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(status("PUBLISHED")).hasStatusOk().hasHeader("ETag", "\"3\"");
  }

  @Test
  void shouldTellAllThatIsMissing() {
    // given
    refuse(ListingStatus.PUBLISHED, new NotReadyToPublish(
        List.of(new Missing("photos", "Upload at least one photo."), new Missing("price", "Set a price."))));

    // when
    var answer = status("PUBLISHED");

    // then
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {"type": "https://roost.dev/problems/not-ready-to-publish", "key": "not-ready-to-publish",
         "missing": [{"field": "photos", "fix": "Upload at least one photo."},
                     {"field": "price", "fix": "Set a price."}]}""");
  }

  @Test
  void shouldTellWhatCanBeReached() {
    // given
    refuse(ListingStatus.DRAFT, new StatusNotReachable(ListingStatus.PUBLISHED, ListingStatus.DRAFT,
        List.of(ListingStatus.SNOOZED, ListingStatus.DELISTED)));

    // when / then
    assertThat(status("DRAFT")).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "status-not-reachable", "from": "PUBLISHED", "to": "DRAFT", "reachable": ["SNOOZED", "DELISTED"]}""");
  }

  @Test
  void shouldTellBeforehandWhatIsMissing() {
    // given
    given(listings.missing(Actors.host(), SomeListing.ID)).willReturn(List.of(new Missing("title", "Give it one.")));

    // when / then
    assertThat(http.get().uri(ADDRESS + "/missing").with(by(Actors.host()))).hasStatusOk().bodyJson()
        .isStrictlyEqualTo("{\"missing\": [{\"field\": \"title\", \"fix\": \"Give it one.\"}]}");
  }

  @Test
  void shouldListOnesListings() {
    // given
    var summary = new ListingSummary(SomeListing.ID, 3, ListingStatus.DRAFT, "Studio", "Athens",
        "/v1/photos/x/small.jpg",
        Actors.ANNA, Set.of(HostRight.VIEW), null);
    given(listings.mine(Actors.host(), ListingStatus.DRAFT, PageRequest.first(1)))
        .willReturn(new Page<>(List.of(summary), "next"));

    // when
    var answer = http.get().uri("/v1/me/listings?status=DRAFT&limit=1").with(by(Actors.host())).exchange();

    // then
    assertThat(answer).hasStatusOk().containsHeader("Link");
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {"items": [{"id": "%s", "version": 3, "status": "DRAFT", "title": "Studio", "city": "Athens",
                    "coverPhoto": "/v1/photos/x/small.jpg", "ownerId": "%s", "rights": ["VIEW"]}]}"""
        .formatted(SomeListing.ID, Actors.ANNA));
  }

  private void refuse(ListingStatus target, Refusal refusal) {
    given(listings.changeStatus(Actors.host(), SomeListing.ID, 2, target)).willThrow(new Refused(refusal));
  }

  private MvcTestResult post(String body) {
    return http.post().uri("/v1/listings").with(by(Actors.host())).header("Idempotency-Key", KEY.value())
        .contentType(APPLICATION_JSON).content(body).exchange();
  }

  private MvcTestResult patch(String body) {
    return http.patch().uri(ADDRESS).with(by(Actors.host())).header("If-Match", "\"2\"").contentType(APPLICATION_JSON)
        .content(body).exchange();
  }

  private MvcTestResult status(String status) {
    return http.put().uri(ADDRESS + "/status").with(by(Actors.host())).header("If-Match", "\"2\"")
        .contentType(APPLICATION_JSON).content("{\"status\": \"%s\"}".formatted(status)).exchange();
  }
}
