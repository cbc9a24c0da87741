package dev.roost.notification.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static roosttest.rest.Sent.by;

import com.jayway.jsonpath.JsonPath;
import dev.roost.notification.api.ChangeFeed;
import dev.roost.notification.api.EventSlice;
import dev.roost.notification.api.EventView;
import dev.roost.notification.api.ReadEvents;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.NotificationRefusal.EventsForgotten;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.notification.EventFixture;
import roosttest.rest.RestTest;

@RestTest
@Import(EventController.class)
class EventControllerTest {

  private static final EventView CONFIRMED = EventFixture.confirmed();

  @Autowired private MockMvcTester http;
  @MockitoBean private ChangeFeed feed;

  @Test
  void shouldTellEventsAndWhereToGoOn() throws Exception {
    // given
    var asked = Set.of(EventType.BOOKING_CONFIRMED, EventType.STAY_STARTED);
    given(feed.read(Actors.host(), new ReadEvents(asked, PageRequest.first(20))))
        .willReturn(new EventSlice(List.of(CONFIRMED), "7.0.5", false));
    var path = "/v1/events?type=booking.confirmed&type=stay.started";
    // when
    var answer = http.get().uri(path).with(by(Actors.host())).exchange();
    // then
    assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
        {"items": [{"id": "%s", "type": "booking.confirmed", "version": 1, "timestamp": "2027-06-01T12:00:00Z",
          "data": {"listingId": "%s", "bookingId": "%s", "status": "CONFIRMED"}}], "more": false}"""
        .formatted(CONFIRMED.id(), CONFIRMED.data().listing(), CONFIRMED.data().booking()));
    assertThat(answer.getResponse().getContentAsString()).doesNotContain("paymentId", "null");
    // when
    String next = JsonPath.read(answer.getResponse().getContentAsString(), "$.next");
    given(feed.read(Actors.host(), new ReadEvents(asked, new PageRequest("7.0.5", 5))))
        .willReturn(new EventSlice(List.of(), "8.0.5", false));
    // then
    assertThat(http.get().uri(path + "&limit=5&cursor=" + next).with(by(Actors.host()))).hasStatusOk().bodyJson()
        .extractingPath("$.items").asArray().isEmpty();
    assertThat(http.get().uri(path + "&limit=5&cursor=" + next).with(by(Actors.guest()))).hasStatus(400);
    assertThat(http.get().uri("/v1/events?cursor=" + next).with(by(Actors.host()))).hasStatus(400);
  }

  @Test
  void shouldNameTheTypesThereAre() {
    assertThat(http.get().uri("/v1/events?type=booking.lost").with(by(Actors.host()))).hasStatus(400).bodyJson()
        .isLenientlyEqualTo("""
            {"key": "invalid-field", "field": "type"}""");
    verifyNoInteractions(feed);
  }

  @Test
  void shouldSayThatEventsAreForgotten() {
    // given
    given(feed.read(any(), any())).willThrow(new Refused(new EventsForgotten(EventFixture.NOON)));
    // then
    assertThat(http.get().uri("/v1/events").with(by(Actors.host()))).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "events-forgotten", "keptSince": "2027-06-01T12:00:00Z"}""");
  }
}
