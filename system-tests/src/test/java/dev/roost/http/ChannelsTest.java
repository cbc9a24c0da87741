package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import com.sun.net.httpserver.HttpServer;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.RecurringWork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.database.TestDatabase;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

/** Calendars that read each other over HTTP. */
@HttpTest
class ChannelsTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private World world;
  @Autowired private KnownUsers known;
  @Autowired private TestDatabase database;
  @Autowired
  @Qualifier("readFeeds") private RecurringWork readFeeds;
  @LocalServerPort private int port;

  private final LocalDate first = LocalDate.now(ZoneOffset.UTC).plusDays(40);
  private LoggedInUser host;
  private Caller http;

  @BeforeEach
  void logIn() {
    host = known.loggedIn(aUser().whoHosts());
    http = Caller.at(port).as(host.bearer());
  }

  /** Two that read each other do not close nights for each other for ever. */
  @Test
  void shouldNotEchoBetweenTwo() {
    // given
    var one = listing();
    var other = listing();
    follow(one, "twin", export(other, "twin"));
    follow(other, "twin", export(one, "twin"));
    readAll(one, other);
    // when
    block(one, true);
    readAll(one, other, one, other);
    // then
    assertThat(isOpen(other)).isFalse();
    assertThat(entries(one, "twin")).as("nothing came back").isZero();
    // when
    block(one, false);
    readAll(other, one, other, one);
    // then
    assertThat(isOpen(other)).isTrue();
    assertThat(isOpen(one)).isTrue();
  }

  /** Nor do three in a circle, where each hands on what it has read of the one before. */
  @Test
  void shouldNotEchoInACircle() {
    // given
    var ring = List.of(listing(), listing(), listing());
    for (var place = 0; place < 3; place++) {
      var before = ring.get((place + 2) % 3);
      follow(ring.get(place), "before", export(before, "behind"));
    }
    readAll(ring.toArray(ListingId[]::new));
    // when
    block(ring.getFirst(), true);
    readAll(ring.get(1), ring.get(2), ring.get(0));
    // then
    assertThat(isOpen(ring.get(2))).as("handed on").isFalse();
    assertThat(http.get(feed(ring.getFirst(), "before")).json().get("echoes").asInt()).isEqualTo(1);
    // when
    block(ring.getFirst(), false);
    readAll(ring.get(1), ring.get(1), ring.get(2), ring.get(2), ring.get(0), ring.get(0));
    // then
    assertThat(ring).allMatch(this::isOpen);
  }

  @Test
  void shouldTellOfWhatIsTakenTwiceUntilItIsSettledAndHowTheFeedIs() throws IOException {
    // given
    var listing = listing();
    block(listing, true);
    try (var channel = new Channel("""
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:a
        DTSTART;VALUE=DATE:%s
        DTEND;VALUE=DATE:%s
        END:VEVENT
        END:VCALENDAR
        """.formatted(first.toString().replace("-", ""), first.plusDays(4).toString().replace("-", "")))) {
      // when
      follow(listing, "airbnb", channel.url());
      readAll(listing);
      // then
      await().atMost(SOON).until(() -> !isFound(listing, first.plusDays(3)));
      var conflicts = http.get("/v1/listings/%s/calendar-conflicts".formatted(listing)).json().get("items");
      assertThat(conflicts.size()).isEqualTo(1);
      assertThat(conflicts.at("/0/from").asString()).isEqualTo(first.toString());
      assertThat(conflicts.at("/0/to").asString()).isEqualTo(first.plusDays(2).toString());
      // when
      block(listing, false);
      // then
      assertThat(http.get("/v1/listings/%s/calendar-conflicts".formatted(listing)).json().get("items").size()).isZero();
      assertThat(isOpen(listing)).as("the channel has it still").isFalse();
      // when
      channel.file = "<html>Sign in</html>";
      readAll(listing);
      // then
      var feed = http.get(feed(listing, "airbnb")).json();
      assertThat(feed.get("status").asString()).isEqualTo("TROUBLED");
      assertThat(feed.get("problem").asString()).isEqualTo("What is at the address is no iCalendar file.");
      assertThat(isOpen(listing)).isFalse();
      // when
      assertThat(http.delete(feed(listing, "airbnb")).status()).isEqualTo(204);
      // then
      assertThat(isOpen(listing)).isTrue();
      await().atMost(SOON).until(() -> isFound(listing, first.plusDays(3)));
    }
  }

  private ListingId listing() {
    return world.listing(host.user().id(), true);
  }

  private String export(ListingId listing, String channel) {
    return "http://localhost:%d%s".formatted(port,
        http.put("/v1/listings/%s/calendar-exports/%s".formatted(listing, channel), null).text("/path"));
  }

  private void follow(ListingId listing, String channel, String url) {
    assertThat(http.put(feed(listing, channel), "{\"url\": \"%s\"}".formatted(url)).status()).isEqualTo(200);
  }

  private static String feed(ListingId listing, String channel) {
    return "/v1/listings/%s/calendar-feeds/%s".formatted(listing, channel);
  }

  private int entries(ListingId listing, String channel) {
    return http.get(feed(listing, channel)).json().get("entries").asInt();
  }

  /** The host closes two nights, or opens them. */
  private void block(ListingId listing, boolean blocked) {
    var month = http.get("/v1/listings/%s/calendar?from=%s".formatted(listing, first.toString().substring(0, 7)));
    assertThat(http.put("/v1/listings/%s/calendar/nights".formatted(listing),
        "{\"changes\": [{\"from\": \"%s\", \"to\": \"%s\", \"open\": %s}]}".formatted(first, first.plusDays(2),
            !blocked),
        "If-Match", month.header("ETag")).status()).isEqualTo(204);
  }

  private boolean isOpen(ListingId listing) {
    var month = http.get("/v1/listings/%s/calendar?from=%s".formatted(listing, first.toString().substring(0, 7)))
        .json();
    return month.at("/months/0/nights").valueStream().filter(it -> it.get("date").asString().equals(first.toString()))
        .allMatch(it -> it.get("open").asBoolean());
  }

  /** Whether a search knows the night as free. */
  private boolean isFound(ListingId listing, LocalDate night) {
    return (boolean) database.dsl().fetchValue(
        "select free_nights @> cast(? as date) from search.card where listing_id = ?",
        night, listing.value());
  }

  /** One after the other, as if their time had come. */
  private void readAll(ListingId... listings) {
    for (var listing : listings) {
      var before = version(listing);
      database.dsl().execute("update availability.calendar_feed set due_at = now() where listing_id = ?",
          listing.value());
      readFeeds.work().run();
      await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> version(listing) > before);
    }
  }

  private long version(ListingId listing) {
    return (long) database.dsl().fetchValue("select version from availability.calendar_feed where listing_id = ?",
        listing.value());
  }

  /** A server that has one file. */
  private static final class Channel implements AutoCloseable {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private volatile String file;

    Channel(String file) throws IOException {
      this.file = file;
      server.createContext("/", exchange -> {
        try (exchange) {
          var bytes = this.file.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        }
      });
      server.start();
    }

    String url() {
      return "http://localhost:%d/calendar.ics".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
