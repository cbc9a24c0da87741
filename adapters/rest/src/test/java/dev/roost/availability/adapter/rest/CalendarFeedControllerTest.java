package dev.roost.availability.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.rest.Sent.by;

import dev.roost.availability.api.ClosedView;
import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.api.ConflictView;
import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.FeedView.Status;
import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.CalendarRefusal.FeedJustRead;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(CalendarFeedController.class)
class CalendarFeedControllerTest {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final String URL = "https://airbnb.example/1.ics";
  private static final String PATH = "/v1/listings/{id}/calendar-feeds";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostCalendarFeeds feeds;

  @Test
  void shouldFollowAFeed() {
    // given
    given(feeds.follow(Actors.host(), LOFT, AIRBNB, URL))
        .willReturn(new FeedView(AIRBNB, URL, Status.NEW, 0, null, null, NOON, null, null, 0, null, 0, NOON));
    // then
    assertThat(http.put().uri(PATH + "/airbnb", LOFT).contentType(APPLICATION_JSON)
        .content("{\"url\": \"%s\"}".formatted(URL)).with(by(Actors.host()))).hasStatus(200).bodyJson()
        .isStrictlyEqualTo("""
            {"channel": "airbnb", "url": "https://airbnb.example/1.ics", "status": "NEW", "entries": 0,
             "nextFetchAt": "2027-05-01T11:00:00Z", "leftOut": 0, "echoes": 0, "createdAt": "2027-05-01T11:00:00Z"}""");
    assertThat(http.put().uri(PATH + "/airbnb", LOFT).contentType(APPLICATION_JSON).content("{}")
        .with(by(Actors.host()))).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("url");
  }

  /** In words, which tell nothing of the inside. */
  @ParameterizedTest
  @EnumSource(FeedTrouble.class)
  void shouldSayWhatIsWrong(FeedTrouble trouble) {
    given(feeds.get(Actors.host(), LOFT, AIRBNB)).willReturn(view(Status.TROUBLED, trouble, null));
    assertThat(http.get().uri(PATH + "/airbnb", LOFT).with(by(Actors.host()))).hasStatus(200).bodyJson()
        .extractingPath("$.problem").asString().endsWith(".").doesNotContain("null", "_", "Exception");
  }

  @ParameterizedTest
  @EnumSource(LeftOut.class)
  void shouldSayWhatWasLeftOut(LeftOut why) {
    given(feeds.list(Actors.host(), LOFT)).willReturn(List.of(view(Status.INCOMPLETE, null, why)));
    assertThat(http.get().uri(PATH, LOFT).with(by(Actors.host()))).hasStatus(200).bodyJson()
        .extractingPath("$.items[0].problem").asString().startsWith("Events that were left out: 2. At least one ");
  }

  @Test
  void shouldReadBeforeItsTimeButNotAllTheTime() {
    given(feeds.refresh(Actors.host(), LOFT, AIRBNB)).willReturn(view(Status.WELL, null, null))
        .willThrow(new Refused(new FeedJustRead(70)));
    assertThat(http.post().uri(PATH + "/airbnb/refresh", LOFT).with(by(Actors.host()))).hasStatus(202);
    assertThat(http.post().uri(PATH + "/airbnb/refresh", LOFT).with(by(Actors.host()))).hasStatus(429)
        .hasHeader("Retry-After", "70");
  }

  @Test
  void shouldRemoveAFeed() {
    assertThat(http.delete().uri(PATH + "/airbnb", LOFT).with(by(Actors.host()))).hasStatus(204);
    verify(feeds).remove(Actors.host(), LOFT, AIRBNB);
  }

  @Test
  void shouldListWhatIsTakenTwice() {
    // given
    var event = new UUID(0, 7);
    given(feeds.conflicts(eq(Actors.host()), eq(LOFT), any()))
        .willReturn(new Page<>(List.of(new ConflictView(AIRBNB, event,
            new UUID(0, 8), may(12, 13), may(12, 15), may(10, 13),
            new ClosedView(Because.RESERVATION, ANN, null, null, null),
            NOON)), "2027-05-12/a/b"));
    // then
    var answer = http.get().uri("/v1/listings/{id}/calendar-conflicts?limit=1", LOFT).with(by(Actors.host()))
        .exchange();
    assertThat(answer).hasStatus(200).bodyJson().extractingPath("$.items[0]").asMap()
        .containsEntry("from", "2027-05-12").containsEntry("to", "2027-05-13").containsEntry("eventTo", "2027-05-15")
        .containsEntry("because", "RESERVATION").containsEntry("bookingId", ANN.toString())
        .containsEntry("eventId", event.toString());
    assertThat(answer).bodyJson().extractingPath("$.next").isNotNull();
  }

  private static FeedView view(Status status, @Nullable FeedTrouble trouble, @Nullable LeftOut why) {
    return new FeedView(AIRBNB, URL, status, 3, NOON, NOON, NOON, trouble,
        trouble == FeedTrouble.BAD_STATUS ? 404 : null,
        why == null ? 0 : 2, why, 0, NOON);
  }
}
