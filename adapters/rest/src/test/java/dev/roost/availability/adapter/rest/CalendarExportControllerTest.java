package dev.roost.availability.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.rest.Sent.by;
import static roosttest.rest.Sent.byNobody;

import dev.roost.availability.api.ChannelCalendars;
import dev.roost.availability.api.ChannelCalendars.ChannelCalendar;
import dev.roost.availability.api.ExportView;
import dev.roost.availability.api.HostCalendarExports;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({CalendarExportController.class, ChannelCalendarController.class})
class CalendarExportControllerTest {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final ExportView EXPORT = new ExportView(AIRBNB, 2, "abc", NOON);
  private static final String PATH = "/v1/listings/{id}/calendar-exports";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostCalendarExports exports;
  @MockitoBean private ChannelCalendars calendars;

  @Test
  void shouldLetAChannelReadTheCalendar() {
    // given
    given(exports.open(Actors.host(), LOFT, AIRBNB)).willReturn(EXPORT);
    // then
    assertThat(http.put().uri(PATH + "/airbnb", LOFT).with(by(Actors.host()))).hasStatus(200)
        .hasHeader("ETag", "\"2\"").bodyJson().isStrictlyEqualTo("""
            {"channel": "airbnb", "path": "/v1/ical/abc.ics", "createdAt": "2027-05-01T11:00:00Z"}""");
  }

  @Test
  void shouldListWhoReadsIt() {
    given(exports.list(Actors.host(), LOFT)).willReturn(List.of(EXPORT));
    assertThat(http.get().uri(PATH, LOFT).with(by(Actors.host()))).hasStatus(200).bodyJson()
        .extractingPath("$.items[0].channel").isEqualTo("airbnb");
  }

  @Test
  void shouldChangeTheAddressOfTheVersionThatWasRead() {
    given(exports.rotate(Actors.host(), LOFT, AIRBNB, 1)).willReturn(EXPORT);
    assertThat(http.post().uri(PATH + "/airbnb/rotate", LOFT).header("If-Match", "\"1\"").with(by(Actors.host())))
        .hasStatus(200).hasHeader("ETag", "\"2\"");
    assertThat(http.post().uri(PATH + "/airbnb/rotate", LOFT).with(by(Actors.host()))).hasStatus(428);
  }

  @Test
  void shouldTakeItBack() {
    assertThat(http.delete().uri(PATH + "/airbnb", LOFT).with(by(Actors.host()))).hasStatus(204);
    verify(exports).close(Actors.host(), LOFT, AIRBNB);
  }

  @Test
  void shouldExplainRefusals() {
    given(exports.open(Actors.host(), LOFT, AIRBNB)).willThrow(new Refused(new TooManyChannels(20)));
    assertThat(http.put().uri(PATH + "/airbnb", LOFT).with(by(Actors.host()))).hasStatus(422).bodyJson()
        .extractingPath("$.most").isEqualTo(20);
  }

  @Test
  void shouldRefuseWhatIsNoChannel() {
    assertThat(http.put().uri(PATH + "/Air B", LOFT).with(by(Actors.host()))).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo("channel");
    verifyNoInteractions(exports);
  }

  @Test
  void shouldSendAFileOnceForEachThatItSays() {
    // given
    given(calendars.read(Actor.anonymous(), "abc")).willReturn(new ChannelCalendar("BEGIN:VCALENDAR\r\n", "t1"));
    // then
    assertThat(http.get().uri("/v1/ical/abc.ics").accept("text/calendar").with(byNobody())).hasStatus(200)
        .hasContentType("text/calendar;charset=UTF-8").hasHeader("ETag", "W/\"t1\"")
        .hasHeader("Cache-Control", "max-age=60, private").bodyText().isEqualTo("BEGIN:VCALENDAR\r\n");
    assertThat(http.get().uri("/v1/ical/abc.ics").header("If-None-Match", "W/\"t1\"").with(byNobody())).hasStatus(304);
    assertThat(http.get().uri("/v1/ical/abc.ics").header("If-None-Match", "W/\"t0\"").with(byNobody())).hasStatus(200);
    assertThat(http.head().uri("/v1/ical/abc.ics").with(byNobody())).hasStatus(200);
  }

  @Test
  void shouldLeadNowhereWithoutTheToken() {
    given(calendars.read(Actor.anonymous(), "abc")).willThrow(new Refused(new NotFound("calendar", "at this address")));
    assertThat(http.get().uri("/v1/ical/abc.ics").accept("text/calendar").with(byNobody())).hasStatus(404)
        .hasContentType("application/problem+json");
  }
}
