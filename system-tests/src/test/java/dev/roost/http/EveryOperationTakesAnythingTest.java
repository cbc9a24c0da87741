package dev.roost.http;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.http.OwnershipMatrix.Row;
import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.http.WrongInputs.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.system.Scale;

/**
 * Guarantees 23 and 24: whatever is sent to whichever operation, the answer is one that the API's description has, and an
 * error is a problem that tells nothing of the inside.
 */
@HttpTest
class EveryOperationTakesAnythingTest {

  private static final Logger LOG = LoggerFactory.getLogger(EveryOperationTakesAnythingTest.class);
  private static final List<Who> WHO_GETS_FAR = List.of(Who.HOST, Who.GUEST, Who.ADMIN, Who.STRANGER, Who.ANONYMOUS);
  private static final Row PHOTO_FILE = new Row("GET /v1/photos/{key}/{size}.jpg", EnumSet.of(Who.ANONYMOUS), "",
      false);

  @LocalServerPort private int port;
  private Cast cast;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void cast(@Autowired Cast everybodys) {
    cast = everybodys.another();
  }

  @Test
  void shouldAnswerEveryWrongInputWithADeclaredProblem() throws Exception {
    // given
    var requests = new LinkedHashMap<Api.Operation, List<Request>>();
    var operations = new ArrayList<>(Api.committed().operations());
    operations.sort(comparing(operation -> OwnershipMatrix.endsSessions(operation.name())));
    operations.forEach(operation -> requests.put(operation, wrongInputsOf(operation)));
    var seen = new TreeMap<String, Set<Integer>>();
    var violations = new TreeMap<String, String>();
    // when
    for (var each : requests.entrySet()) {
      var statuses = seen.computeIfAbsent(each.getKey().name(), _ -> new TreeSet<>());
      for (var answer : sendAll(each.getKey(), each.getValue())) {
        statuses.add(answer.status());
        answer.violations().forEach(violation -> violations.putIfAbsent(
            each.getKey().name() + " " + violation, answer.wrong() + " → " + answer.body()));
      }
    }
    // then
    var count = requests.values().stream().mapToInt(List::size).sum();
    LOG.info("{} wrong requests to {} operations", count, requests.size());
    assertThat(violations.entrySet()).as(() -> String.join("\n", violations.keySet())).isEmpty();
    assertThat(count).isGreaterThan(Scale.of(3_000, 15_000));
    var inputs = requests.keySet().stream().collect(toMap(Api.Operation::name, Api.Operation::takesJson));
    assertThat(seen).as("what takes JSON got as far as looking at it").allSatisfy(
        (operation, statuses) -> assertThat(!inputs.get(operation) || statuses.contains(400) || statuses.contains(429))
            .isTrue());
  }

  /** The control: each kind of bad answer is found. */
  @Test
  void shouldFindBadAnswers() {
    var problem = """
        {"type": "t", "title": "t", "status": 400, "detail": "%s", "key": "k", "requestId": "r"}""";
    var json = "application/problem+json";
    assertThat(AnswerCheck.violations(Set.of(400), 400, json, problem.formatted("is fine"))).isEmpty();

    assertThat(AnswerCheck.violations(Set.of(500), 500, json, problem.formatted("fine"))).contains("a defect, 500");
    assertThat(AnswerCheck.violations(Set.of(404), 400, json, problem.formatted("fine")))
        .containsExactly("undeclared status 400");
    assertThat(AnswerCheck.violations(Set.of(400), 400, "text/html", "<html>")).hasSize(1);
    assertThat(AnswerCheck.violations(Set.of(400), 400, json, "{")).containsExactly("no JSON");
    assertThat(AnswerCheck.violations(Set.of(400), 400, json, problem.formatted("see {field}"))).hasSize(1);
    for (var inside : List.of("NullPointerException", "at a.b.C(C.java:1)", "dev.roost.shared.Money", "SQLSTATE 22021",
        "select id from users", "org.springframework.web")) {
      assertThat(AnswerCheck.violations(Set.of(400), 400, json, problem.formatted(inside)))
          .containsExactly("tells of the inside");
    }
    assertThat(AnswerCheck.violations(Set.of(400), 400, json,
        problem.formatted("fine").replace("\"k\"", "\"invalid-request\"")))
        .containsExactly("no word on which field is wrong");
  }

  private List<Request> wrongInputsOf(Api.Operation operation) {
    var rows = new ArrayList<>(OwnershipMatrix.read());
    rows.add(PHOTO_FILE);
    var row = rows.stream().filter(one -> one.shape().equals(operation.shape())).findFirst()
        .orElseThrow(() -> new AssertionError("No row for " + operation.name()));
    var who = WHO_GETS_FAR.stream().filter(row::allows).findFirst().orElse(Who.ADMIN);
    return WrongInputs.of(operation, row.path(), goodRequest(operation, row, who));
  }

  private Request goodRequest(Api.Operation operation, Row row, Who who) {
    var headers = new LinkedHashMap<String, String>();
    if (who != Who.ANONYMOUS) {
      headers.put("Authorization", "Bearer " + cast.token(port, who));
    }
    if (operation.headers().contains("Idempotency-Key")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (operation.headers().contains("If-Match")) {
      headers.put("If-Match", "\"1\"");
    }
    var body = row.body().equals("multipart") ? "" : row.body().replace("guest@example.com", cast.emailOf(Who.GUEST));
    if (!row.body().isEmpty()) {
      headers.put("Content-Type", body.isEmpty() ? "multipart/form-data; boundary=x" : "application/json");
    }
    var path = row.equals(PHOTO_FILE) ? "/v1/photos/abc/small.jpg" : cast.filled(port, row, row.path());
    return new Request("nothing", row.method(), path, headers,
        cast.filled(port, row, body).getBytes(StandardCharsets.UTF_8));
  }

  private List<Checked> sendAll(Api.Operation operation, List<Request> requests)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers = new ArrayList<Checked>();
      for (var answer : threads.invokeAll(requests.stream()
          .<Callable<Checked>>map(request -> () -> send(operation, request)).toList())) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  /** A new key for each request, unless the key is what is wrong: otherwise one answer would hide the next. */
  private Checked send(Api.Operation operation, Request request) throws IOException, InterruptedException {
    var sent = HttpRequest.newBuilder(URI.create("http://localhost:" + port + request.path())).method(request.method(),
        BodyPublishers.ofByteArray(request.body()));
    request.headers()
        .forEach((name, value) -> sent.header(name, isKey(name, value) ? UUID.randomUUID().toString() : value));
    var answer = http.send(sent.build(), ShortOf.streams());
    return new Checked(request.wrong(), answer.statusCode(), answer.body(),
        AnswerCheck.violations(operation.statuses(), answer.statusCode(), answer));
  }

  private static boolean isKey(String name, String value) {
    return name.equals("Idempotency-Key") && value.length() == 36;
  }

  /** An answer, and what is wrong with it. */
  record Checked(String wrong, int status, String body, List<String> violations) {
  }
}
