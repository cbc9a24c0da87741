package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the specification of GraphQL over HTTP asks of a server; {@code bin/graphql-audit} asks it with a tool that others
 * wrote.
 */
@DemoTest
class GraphQlOverHttpTest {

  private static final String JSON = "application/json";
  private static final String RESPONSE = "application/graphql-response+json";
  private static final String SIMPLE = "{\"query\": \"{ __typename }\"}";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource(nullValues = "none", value = {RESPONSE + "," + RESPONSE, JSON + "," + JSON, "*/*," + JSON, "none," + JSON})
  void shouldAnswerInTheFormatThatIsAskedFor(@Nullable String accept, String format) {
    var answer = post(JSON, accept, SIMPLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(formatOf(answer)).isEqualTo(format);
    assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void shouldAnswerInTheFormatThatIsLikedBest() {
    assertThat(formatOf(post(JSON, "text/html;q=0.9, " + JSON + ";q=0.5, " + RESPONSE + ";q=0.8", SIMPLE)))
        .isEqualTo(RESPONSE);
    assertThat(formatOf(post(JSON, RESPONSE + ";q=0.5, " + JSON, SIMPLE))).isEqualTo(JSON);
  }

  @Test
  void shouldSayThatItHasNoOtherFormat() {
    assertThat(post(JSON, "text/html", SIMPLE).statusCode()).isEqualTo(406);
    assertThat(post(JSON, "nonsense", SIMPLE).statusCode()).isEqualTo(406);
  }

  @Test
  void shouldAnswerWhatItsPageBeginsWith() throws IOException {
    var page = new ClassPathResource("graphiql/page.js").getContentAsString(StandardCharsets.UTF_8);
    var query = page.substring(page.indexOf('`') + 1, page.lastIndexOf('`'));
    // when
    var answer = json(post(JSON, null, JsonMapper.shared().writeValueAsString(Map.of("query", query))));
    // then
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    assertThat(answer.at("/data/search/edges/0/node/listing/host/name").asString()).isNotBlank();
  }

  @Test
  void shouldReadUtf8() {
    assertThat(post(JSON + "; charset=utf-8", null, "{\"query\": \"{ __type(name: \\\"Ä🏃\\\") { name } }\"}")
        .statusCode()).isEqualTo(200);
    assertThat(post(JSON + "; charset=utf-16", null, SIMPLE).statusCode()).isEqualTo(415);
  }

  /** No form of another site can send JSON: what does not say that it is JSON is not read. */
  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "*/*", "nonsense"})
  void shouldReadNothingButJson(String type) {
    assertThat(post(type, null, SIMPLE).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x"})
  void shouldTakeNoParts(String type) {
    assertThat(post(type, null, SIMPLE).statusCode()).isBetween(400, 499);
  }

  @Test
  void shouldNotReadABodyThatDoesNotSayWhatItIs() {
    assertThat(send(HttpRequest.newBuilder().POST(BodyPublishers.ofString(SIMPLE)), null).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{ \"not a JSON", "[]", "[" + SIMPLE + "," + SIMPLE + "]", "null", "7", SIMPLE + "{}",
      "{\"qeury\": \"{ __typename }\"}", "{\"query\": {}}", "{\"query\": 0}", "{\"query\": false}", "{\"query\": []}",
      "{\"query\": \"{ __typename }\", \"operationName\": {}}", "{\"query\": \"{ __typename }\", \"operationName\": 0}",
      "{\"query\": \"{ __typename }\", \"variables\": \"text\"}", "{\"query\": \"{ __typename }\", \"variables\": 0}",
      "{\"query\": \"{ __typename }\", \"variables\": []}", "{\"query\": \"{ __typename }\", \"extensions\": false}",
      "{\"query\": \"{ __typename }\", \"extensions\": []}", "{\"query\": \"{ __typename } # \\u0000\"}",
      "{\"query\": \"{ user(id: \\\"\\\\u0000\\\") { id } }\"}",
      "{\"query\": \"{ __typename }\", \"variables\": {\"a\": {\"b\": [\"\\u0000\"]}}}",
      "{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"\\ud800\"}}"})
  void shouldRefuseWhatIsNoRequest(String body) {
    for (var accept : new String[]{JSON, RESPONSE}) {
      var answer = post(JSON, accept, body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(formatOf(answer)).isEqualTo(accept);
      assertThat(json(answer).at("/errors/0/message").asString()).endsWith(".");
      assertThat(json(answer).has("data")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"query\": \"{ __typename }\", \"variables\": null}",
      "{\"query\": \"{ __typename }\", \"operationName\": null}",
      "{\"query\": \"{ __typename }\", \"extensions\": null}",
      "{\"query\": \"{ __typename }\", \"extensions\": {\"some\": \"value\"}}",
      "{\"query\": \"query Query { __typename }\", \"operationName\": \"Query\"}",
      "{\"query\": \"query Type($name: String!) { __type(name: $name) { name } }\", \"variables\": {\"name\": \"User\"}}"})
  void shouldTakeWhatIsOne(String body) {
    for (var accept : new String[]{JSON, RESPONSE}) {
      var answer = post(JSON, accept, body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(json(answer).has("errors")).as(answer.body()).isFalse();
    }
  }

  /** Not to be parsed, not valid, not with these variables. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"query\": \"{\"}", "{\"query\": \"{ nothing }\"}",
      "{\"query\": \"query F($id: ID!) { __typename }\", \"variables\": {\"id\": null}}",
      "{\"query\": \"query A { __typename } query B { __typename }\"}"})
  void shouldTellByItsStatusWhetherAQueryWasRun(String body) {
    var json = post(JSON, JSON, body);
    var response = post(JSON, RESPONSE, body);
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).has("errors")).isTrue();
    assertThat(json(response).has("data")).isFalse();
  }

  /** What was run is 200, whatever came of its fields. */
  @Test
  void shouldAnswer200WhereSomeFieldsFailed() {
    var answer = post(JSON, RESPONSE, "{\"query\": \"{ __typename me { id } }\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/errors/0/extensions/key").asString()).isEqualTo("not-logged-in");
  }

  @Test
  void shouldReadByGetAndChangeNothing() {
    assertThat(get(Map.of("query", "{ __typename }"), null).statusCode()).isEqualTo(200);
    assertThat(get(Map.of("query", "query T($n: String!) { __type(name: $n) { name } }", "variables",
        "{\"n\": \"User\"}"), RESPONSE).body()).contains("User");
    for (var accept : new String[]{JSON, RESPONSE}) {
      var mutation = get(Map.of("query", "mutation { __typename }"), accept);
      assertThat(mutation.statusCode()).isEqualTo(405);
      assertThat(mutation.headers().firstValue("Allow")).contains("GET, POST");
      assertThat(mutation.body()).doesNotContain("\"data\"");
    }
    assertThat(get(Map.of(), null).statusCode()).isEqualTo(400);
    assertThat(get(Map.of("query", "{ __typename }", "variables", "[]"), null).statusCode()).isEqualTo(400);
    assertThat(send(HttpRequest.newBuilder().method("PUT", BodyPublishers.ofString(SIMPLE)), null).statusCode())
        .isEqualTo(405);
  }

  @Test
  void shouldReadNoMoreThanAQueryNeeds() {
    var long1 = "{\"query\": \"{ __typename } #%s\"}".formatted("x".repeat(60_000));
    assertThat(json(post(JSON, JSON, long1)).at("/errors/0/extensions/key").asString()).isEqualTo("query-too-long");
    assertThat(post(JSON, JSON, "{\"query\": \"%s\"}".formatted("x".repeat(300_000))).statusCode()).isEqualTo(413);
  }

  /** The question of every tool for GraphQL is deeper than queries may be, and answered all the same. */
  @Test
  void shouldShowItsSchemaToTools() {
    var question = """
        query { __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name args { name type {
        ...T } } type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType {
        kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }""";
    var answer = post(JSON, JSON, new JsonMapper().writeValueAsString(Map.of("query", question)));
    assertThat(json(answer).has("errors")).as(answer.body()).isFalse();
    assertThat(answer.body()).contains("Listing");
  }

  @Test
  void shouldHaveAPageToTryItOn() {
    var page = send(HttpRequest.newBuilder(), null, "/graphiql");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'");
    var parts = java.util.regex.Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body()).results()
        .map(part -> part.group(1)).toList();
    assertThat(parts).hasSize(6).allSatisfy(
        part -> assertThat(send(HttpRequest.newBuilder(), null, part).statusCode()).as(part).isEqualTo(200));
  }

  private HttpResponse<String> post(String type, @Nullable String accept, String body) {
    return send(HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(body)), accept);
  }

  private HttpResponse<String> get(Map<String, String> parameters, @Nullable String accept) {
    var query = parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(), accept, "/graphql?" + query);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String accept) {
    return send(request, accept, "/graphql");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String accept, String path) {
    if (accept != null) {
      request.header("Accept", accept);
    }
    try {
      return HTTP.send(request.uri(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String formatOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return new JsonMapper().readTree(answer.body());
  }
}
