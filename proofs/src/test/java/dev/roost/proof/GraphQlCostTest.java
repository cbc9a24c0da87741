package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.platform.IdempotencyKey;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import dev.roost.shared.StayDates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a query costs the database does not grow with what it answers, and one that would cost too much costs nothing. */
@ProofTest
@Import(StatementsOfABookingTest.Counting.class)
class GraphQlCostTest {

  private static final String SEARCH = """
      { search(filter: {circle: {latitude: 52.52, longitude: 13.41, radiusMetres: 5000}}, first: %d) {
          edges { node { title listing { description host { name asHost { mean } } rating { mean elsewhere { source } } } } } } }""";
  private static final String TRIPS = """
      { trips(first: %d) { edges { node {
          status host { name } guest { name } listing { title host { name } rating { ratings } place { exact { street } } } } } } }""";
  private static final String TALKS = """
      { conversations(first: %d) { edges { node {
          unread booked { status } lastMessage { text author { name } } guest { name } host { name }
          listing { title rating { ratings } } } } } }""";
  /** Promised; the first of its kind may take longer, since nothing is compiled then. */
  private static final Duration AT_ONCE = Duration.ofMillis(200);
  private static final int TRIES = 5;

  @Autowired private ApplicationContext roost;
  @Autowired private DataSource database;
  @LocalServerPort private int port;

  @Test
  void shouldCostAsMuchForTwentyHitsAsForTwo() {
    // given
    var market = new Market(roost);
    IntStream.range(0, 20).forEach(_ -> market.listing(market.host(), true));
    market.use(SearchIndex.class).rebuild(Actor.system("proof"));
    ask(SEARCH.formatted(1), null);
    // when
    var few = statementsOf(SEARCH.formatted(2), null, "/data/search/edges", 2);
    var many = statementsOf(SEARCH.formatted(20), null, "/data/search/edges", 20);
    // then
    assertThat(many).isEqualTo(few).hasSizeBetween(3, 10);
  }

  @Test
  void shouldCostAsMuchForTenTripsAsForOne() {
    // given
    var market = new Market(roost);
    var guest = market.guest();
    var day = market.someDay();
    try (var client = new BookingClient(List.of(port))) {
      IntStream.range(0, 10).forEach(_ -> {
        var quote = market.quote(guest, market.listing(market.host(), true), new StayDates(day, day.plusDays(2)));
        assertThat(client.request(guest, UUID.randomUUID().toString(), quote).status()).isEqualTo(201);
      });
    }
    ask(TRIPS.formatted(1), guest.token());
    // when
    var few = statementsOf(TRIPS.formatted(1), guest.token(), "/data/trips/edges", 1);
    var many = statementsOf(TRIPS.formatted(10), guest.token(), "/data/trips/edges", 10);
    // then
    assertThat(many).isEqualTo(few).hasSizeBetween(5, 20);
  }

  @Test
  void shouldCostAsMuchForTenConversationsAsForOne() {
    // given
    var market = new Market(roost);
    var guest = market.guest();
    IntStream.range(0, 10).forEach(_ -> market.use(MessageWriting.class).ask(guest.actor(),
        new IdempotencyKey(UUID.randomUUID().toString()),
        new AskHost(market.listing(market.host(), true), null, null, "Is there a lift?")));
    ask(TALKS.formatted(1), guest.token());
    // when
    var few = statementsOf(TALKS.formatted(1), guest.token(), "/data/conversations/edges", 1);
    var many = statementsOf(TALKS.formatted(10), guest.token(), "/data/conversations/edges", 10);
    // then
    // One of them lists the pairs of guest and listing that it asks for, so its text grows.
    assertThat(many).hasSameSizeAs(few).hasSizeBetween(5, 20);
  }

  /** The control: what is read one by one is noticed. */
  @Test
  void shouldNoticeWhatIsReadOneByOne() {
    // given
    var market = new Market(roost);
    var listing = market.listing(market.host(), true);
    var statements = (Statements) database;
    var one = "a%d: listing(id: \"" + listing + "\") { host { name } }";
    ask("{ %s }".formatted(one.formatted(0)), null);
    // when
    statements.forget();
    ask("{ %s }".formatted(one.formatted(0)), null);
    var few = statements.ofRequests().size();
    statements.forget();
    ask("{ %s %s }".formatted(one.formatted(0), one.formatted(1)), null);
    // then
    assertThat(statements.ofRequests()).hasSizeGreaterThan(few);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void shouldRefuseAtOnceBeforeTheDatabaseIsAsked(String query, String reason) {
    // given
    ask("{ __typename }", null);
    var statements = (Statements) database;
    statements.forget();
    var took = new ArrayList<Duration>();
    for (var attempt = 0; attempt < TRIES; attempt++) {
      // when
      var began = System.nanoTime();
      var answer = ask(query, null);
      took.add(Duration.ofNanos(System.nanoTime() - began));
      // then
      assertThat(answer.at("/errors/0").toString()).contains(reason);
      assertThat(answer.path("data").isMissingNode()).isTrue();
    }
    assertThat(statements.ofRequests()).isEmpty();
    assertThat(took.stream().min(Duration::compareTo)).hasValueSatisfying(it -> assertThat(it).isLessThan(AT_ONCE));
  }

  /** Guesses are counted where sessions are made, one by one: nothing here logs in, and no request holds many. */
  @Test
  void shouldTakeNoRequestsInABatch() {
    // given
    var guesses = IntStream.range(0, 100).mapToObj(_ -> Map.of("query", "{ __typename }")).toList();
    var statements = (Statements) database;
    statements.forget();
    // when
    var answer = send(guesses, null);
    // then
    assertThat(answer.at("/errors/0").toString()).contains("must be a JSON object");
    assertThat(statements.ofRequests()).isEmpty();
  }

  static Stream<Arguments> attacks() {
    var id = UUID.randomUUID();
    return Stream.of(
        attack(nested(12), "query-too-deep"),
        attack(aliases(100, "user(id: \"%s\") { name }".formatted(id)), "too-many-aliases"),
        attack("mutation " + aliases(100, "logIn(input: {email: \"guest@example.org\"}) { token }"),
            "too-many-aliases"),
        attack(TALKS.formatted(1_000_000), "query-too-costly"),
        attack("{ messages(conversation: \"%s\", first: 1000000) { edges { cursor } } }".formatted(id),
            "query-too-costly"),
        attack(aliases(5_000, "me { id }"), "query-too-long"), attack(aliases(2_000, "me"), "tokens"),
        attack(SEARCH.formatted(1_000_000), "query-too-costly"),
        attack(SEARCH.formatted(100).replace("title", "title " + "rating ".repeat(50)), "query-too-costly"));
  }

  private static Arguments attack(String query, String reason) {
    return Arguments.of(query, reason);
  }

  private static String nested(int depth) {
    return "{ " + "a { ".repeat(depth) + "b" + " }".repeat(depth) + " }";
  }

  private static String aliases(int many, String field) {
    return IntStream.range(0, many).mapToObj(place -> "a%d: %s".formatted(place, field))
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  private List<String> statementsOf(String query, @Nullable String token, String list, int size) {
    var statements = (Statements) database;
    statements.forget();
    var answer = ask(query, token);
    assertThat(answer.at(list).size()).as(answer.toString()).isEqualTo(size);
    return statements.ofRequests();
  }

  private JsonNode ask(String query, @Nullable String token) {
    return send(Map.of("query", query), token);
  }

  private JsonNode send(Object body, @Nullable String token) {
    var request = RestClient.create("http://localhost:" + port).post().uri("/graphql")
        .contentType(MediaType.APPLICATION_JSON).body(new JsonMapper().writeValueAsString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    String answer = request.exchange((_, it) -> new String(it.getBody().readAllBytes(), StandardCharsets.UTF_8));
    return new JsonMapper().readTree(answer);
  }
}
