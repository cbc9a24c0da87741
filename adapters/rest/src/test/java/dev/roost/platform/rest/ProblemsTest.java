package dev.roost.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.roost.platform.Secrets;
import dev.roost.platform.web.Cursors;
import dev.roost.platform.web.ProblemTexts;
import dev.roost.platform.web.RequestIdFilter;
import dev.roost.platform.web.Unavailability;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {

  private static final String GOOD = """
      {"name": "a", "date": "2026-12-24", "nights": 3, "price": {"amount": 100, "currency": "EUR"}}""";
  private static final Secrets SECRETS = _ -> new byte[32];

  private final MockMvc http = http();

  @ParameterizedTest
  @MethodSource("badBodies")
  void shouldNameTheFieldAndTheFix(String body, String field, String fix) throws Exception {
    var answer = send(post("/v1/samples").header("Idempotency-Key", "k").contentType(MediaType.APPLICATION_JSON)
        .content(body));

    assertProblem(answer, 400);
    assertThat(answer.getContentAsString()).contains("\"key\":\"invalid-request\"", "\"field\":\"" + field + "\"", fix);
  }

  static Stream<Arguments> badBodies() {
    return Stream.of(
        Arguments.of(GOOD.replace("\"a\"", "\" \""), "name", "must not be blank"),
        Arguments.of(GOOD.replace("\"date\": \"2026-12-24\", ", ""), "date", "is required"),
        Arguments.of(GOOD.replace("2026-12-24", "24.12.2026"), "date", "must be a date such as 2026-12-24"),
        Arguments.of(GOOD.replace("3", "3.5"), "nights", "must be a whole number"),
        Arguments.of(GOOD.replace("3", "\"3\""), "nights", "must be a whole number"),
        Arguments.of(GOOD.replace("3", "null"), "nights", "must be a whole number"),
        Arguments.of(GOOD.replace("\"EUR\"", "\"eur\""), "price.currency", "must match"),
        Arguments.of(GOOD.replace("\"name\"", "\"role\": \"ADMIN\", \"name\""), "role",
            "is not a field of this request"),
        Arguments.of(GOOD.replace("}}", "}"), "body", "is not JSON"),
        Arguments.of(GOOD + "{}", "body", "JSON"),
        Arguments.of("[]", "body", "must be a JSON object"),
        Arguments.of("", "body", "must be a JSON object"));
  }

  @Test
  void shouldRefuseACurrencyThatDoesNotExist() throws Exception {
    var answer = send(post("/v1/samples").header("Idempotency-Key", "k").contentType(MediaType.APPLICATION_JSON)
        .content(GOOD.replace("EUR", "XYZ")));

    assertProblem(answer, 400);
    assertThat(answer.getContentAsString()).contains("\"field\":\"currency\"", "ISO 4217");
  }

  @Test
  void shouldTellOfWhatCannotBeFoundWithoutSayingWhy() throws Exception {
    var id = UUID.randomUUID();

    var answer = send(get("/v1/samples/{id}", id));

    assertProblem(answer, 404);
    assertThat(answer.getContentAsString()).contains("https://roost.dev/problems/not-found", "no sample " + id);
  }

  @Test
  void shouldSayWhatAnIdLooksLike() throws Exception {
    var answer = send(get("/v1/samples/7"));

    assertProblem(answer, 400);
    assertThat(answer.getContentAsString()).contains("\"field\":\"id\"", "must be a UUID");
  }

  @Test
  void shouldNeedAnIdempotencyKeyThatCanBeStored() throws Exception {
    var without = send(post("/v1/samples").contentType(MediaType.APPLICATION_JSON).content(GOOD));
    var odd = send(
        post("/v1/samples").header("Idempotency-Key", "a b").contentType(MediaType.APPLICATION_JSON).content(GOOD));

    assertProblem(without, 400);
    assertProblem(odd, 400);
    assertThat(without.getContentAsString()).contains("Idempotency-Key is required",
        "\"errors\":[{\"field\":\"Idempotency-Key\",\"message\":\"is required");
  }

  @ParameterizedTest
  @CsvSource({"'\"7\"', 200", "'W/\"7\"', 200", "7, 400", "*, 400", "'\"7\", \"8\"', 400",
      "'\"99999999999999999999\"', 400"})
  void shouldReadTheVersionThatWasSentBack(String header, int status) throws Exception {
    assertThat(send(put("/v1/samples").header("If-Match", header)).getStatus()).isEqualTo(status);
  }

  @Test
  void shouldAskForTheVersion() throws Exception {
    assertProblem(send(put("/v1/samples")), 428);
  }

  @Test
  void shouldSayWhenToAskAgain() throws Exception {
    var inFlight = send(post("/v1/samples/slow"));
    var down = send(post("/v1/samples/down"));

    assertProblem(inFlight, 409);
    assertProblem(down, 503);
    assertThat(inFlight.getHeader("Retry-After")).isEqualTo("1");
    assertThat(down.getHeader("Retry-After")).isEqualTo("5");
  }

  @Test
  void shouldNotLetTheInsideOut() throws Exception {
    for (var answer : new MockHttpServletResponse[]{send(post("/v1/samples/broken")), send(post("/v1/samples/down"))}) {
      assertThat(answer.getContentAsString()).doesNotContain("vault", "SQL", "Exception", "java", "10.0.0.1",
          "relation");
    }
    assertProblem(send(post("/v1/samples/broken")), 500);
  }

  @Test
  void shouldAnswerWhatSpringRefusesWithAProblemToo() throws Exception {
    assertProblem(send(delete("/v1/samples")), 405);
    assertProblem(
        send(post("/v1/samples").header("Idempotency-Key", "k").contentType(MediaType.TEXT_PLAIN).content("x")), 415);
  }

  @Test
  void shouldSayWhichFormatIsTaken() throws Exception {
    var answer = send(
        post("/v1/samples").header("Idempotency-Key", "k").contentType(MediaType.TEXT_PLAIN).content("x"));

    assertThat(answer.getContentAsString()).contains("\"accepted\":\"application/json\"", "takes application/json");
  }

  /** A filter that is misspelt would otherwise answer with everything. */
  @Test
  void shouldRefuseParametersThatThereAreNot() throws Exception {
    var misspelt = send(get("/v1/samples?citty=Bern"));
    var none = send(put("/v1/samples?city=Bern").header("If-Match", "\"7\""));

    assertProblem(misspelt, 400);
    assertThat(misspelt.getContentAsString()).contains("\"field\":\"citty\"", "which has city, cursor, limit");
    assertProblem(none, 400);
    assertThat(none.getContentAsString()).contains("\"field\":\"city\"", "this operation has none");
  }

  @Test
  void shouldRefuseBodiesThatAreTooLarge() throws Exception {
    var most = "{\"name\": \"" + "x".repeat(BodyLimit.MOST_BYTES - 12) + "\"}";

    assertProblem(send(post("/v1/samples").contentType(MediaType.APPLICATION_JSON).content(most + " ")), 413);
    assertThat(send(post("/v1/samples").contentType(MediaType.APPLICATION_JSON).content(most)).getStatus())
        .isEqualTo(400);
  }

  @Test
  void shouldCarryTheRequestId() throws Exception {
    var answer = send(get("/v1/samples/7").header("X-Request-Id", "abc-1"));
    var strange = send(get("/v1/samples/7").header("X-Request-Id", "a\"b"));

    assertThat(answer.getHeader("X-Request-Id")).isEqualTo("abc-1");
    assertThat(answer.getContentAsString()).contains("\"requestId\":\"abc-1\"");
    assertThat(strange.getHeader("X-Request-Id")).matches("[a-z0-9]+");
  }

  @Test
  void shouldPageWithCursorsThatFitTheListOnly() throws Exception {
    var first = send(get("/v1/samples?city=Bern&limit=2"));
    var cursor = new JsonMapper().readTree(first.getContentAsString()).get("next").asString();

    assertThat(first.getHeader("Link")).startsWith("</v1/samples?").contains("city=Bern", "cursor=" + cursor,
        "rel=\"next\"");
    assertThat(send(get("http://evil.example/v1/samples?city=Bern&limit=2")).getHeader("Link"))
        .doesNotContain("evil.example");
    assertThat(send(get("/v1/samples?limit=5&city=Bern&cursor=" + cursor)).getContentAsString()).contains("[2,3]");
    assertProblem(send(get("/v1/samples?city=Basel&cursor=" + cursor)), 400);
    assertProblem(send(get("/v1/samples?city=Bern&cursor=" + cursor.substring(1))), 400);
    assertProblem(send(get("/v1/samples?city=Bern&cursor=A" + cursor.substring(1))), 400);
    assertProblem(send(get("/v1/samples?cursor=%00")), 400);
  }

  @ParameterizedTest
  @CsvSource({"0", "101", "-1", "x", "99999999999"})
  void shouldRefuseLimitsOutOfReach(String limit) throws Exception {
    assertProblem(send(get("/v1/samples").param("limit", limit)), 400);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request).andReturn().getResponse();
  }

  private static void assertProblem(MockHttpServletResponse answer, int status) throws UnsupportedEncodingException {
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("\"type\":\"https://roost.dev/problems/", "\"title\":",
        "\"detail\":",
        "\"key\":", "\"requestId\":");
  }

  private static MockMvc http() {
    var cursors = new Cursors(SECRETS);
    var lists = new Lists(cursors);
    var json = JsonMapper.builder();
    WebConfiguration.strictJson().customize(json);
    var problems = new Problems(new ProblemTexts());
    return MockMvcBuilders.standaloneSetup(new SampleController(lists))
        .setControllerAdvice(new ProblemAdvice(problems, new Unavailability()))
        .addInterceptors(new KnownParameters())
        .setCustomArgumentResolvers(new ActorResolver(), new IdempotencyKeyResolver(), new IfMatchResolver(),
            new PageRequestResolver(cursors))
        .setMessageConverters(new JacksonJsonHttpMessageConverter(json.build()))
        .addFilters(new RequestIdFilter(), new BodyLimit(problems, new ProblemWriter(problems, JsonMapper.shared())))
        .build();
  }
}
