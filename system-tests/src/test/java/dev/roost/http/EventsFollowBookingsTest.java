package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

/** What guest and host read in the feed of a stay that is booked and paid. */
@HttpTest
class EventsFollowBookingsTest {

  @Autowired private World world;
  @Autowired private KnownUsers known;
  @LocalServerPort private int port;

  private LoggedInUser host;
  private LoggedInUser guest;

  @BeforeEach
  void people() {
    host = known.loggedIn(aUser().whoHosts());
    guest = known.loggedIn(aUser());
  }

  @Test
  void shouldTellBothSidesWhatConcernsThem() {
    // given
    var listing = world.listing(host.user().id(), true);
    var booking = world.paidBooking(guest.user().id(), listing, 30, 2);
    // then
    assertThat(until(guest, "booking.confirmed")).startsWith("booking.opened " + booking.id())
        .contains("payment.authorized " + booking.id(), "booking.agreed " + booking.id(),
            "payment.captured " + booking.id())
        .doesNotHaveDuplicates().noneMatch(it -> it.startsWith("listing."));
    assertThat(until(host, "booking.confirmed")).containsExactly("booking.opened " + booking.id(),
        "booking.agreed " + booking.id(), "booking.confirmed " + booking.id());
  }

  /** One event after the other, with the cursor of the answer before. */
  private List<String> until(LoggedInUser reader, String last) {
    var read = new ArrayList<String>();
    var cursor = new String[]{""};
    await().atMost(Duration.ofSeconds(30)).until(() -> {
      var answer = Caller.at(port).as(reader.bearer()).get("/v1/events?limit=1" + cursor[0]);
      assertThat(answer.status()).isEqualTo(200);
      answer.json().get("items")
          .forEach(it -> read.add(it.get("type").asString() + " " + it.at("/data/bookingId").asString("")));
      cursor[0] = "&cursor=" + answer.text("/next");
      return read.stream().anyMatch(it -> it.startsWith(last));
    });
    return read;
  }
}
