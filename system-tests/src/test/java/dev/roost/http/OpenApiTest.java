package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API is complete, and the committed one is current. */
@HttpTest
class OpenApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  @LocalServerPort private int port;
  private JsonNode api;

  @BeforeEach
  void read() {
    api = JSON.readTree(RestClient.create("http://localhost:" + port).get().uri("/v3/api-docs").retrieve()
        .body(String.class));
  }

  /** Run with {@code -Droost.docs.write=true} to write it anew. */
  @Test
  void shouldBeCommittedAsItIs() {
    var now = JSON.writeValueAsString(JSON.convertValue(api, Map.class)) + "\n";
    Documents.mustBe("openapi.json", now, getClass());
  }

  @Test
  void shouldBeOpenApi31() {
    assertThat(api.get("openapi").asString()).startsWith("3.1");
    assertThat(api.get("info").get("description").asString()).contains("half-open", "minor units", "Idempotency-Key");
  }

  @Test
  void shouldDescribeEveryOperation() {
    assertThat(operations()).hasSizeGreaterThan(40).allSatisfy(operation -> {
      assertThat(operation.path("summary").asString()).as("summary of %s", operation.get("where")).isNotBlank();
      assertThat(operation.path("description").asString()).as("description of %s", operation.get("where"))
          .isNotBlank();
      assertThat(operation.path("operationId").asString()).as("operationId of %s", operation.get("where"))
          .isNotBlank().doesNotContain("_");
      assertThat(operation.path("tags").isEmpty()).as("tags of %s", operation.get("where")).isFalse();
    });
  }

  @Test
  void shouldSayWhatEveryTagIsAbout() {
    var described = api.path("tags").valueStream().filter(tag -> !tag.path("description").asString("").isBlank())
        .map(tag -> tag.get("name").asString()).toList();
    assertThat(operations()).allSatisfy(operation -> assertThat(described).as("tags of %s", operation.get("where"))
        .containsAll(operation.get("tags").valueStream().map(JsonNode::asString).toList()));
  }

  /** In the order in which one needs them, whatever order the controllers are found in. */
  @Test
  void shouldBeginWithAccountsAndEndWithWhatRunsRoost() {
    var tags = api.path("tags").valueStream().map(tag -> tag.get("name").asString()).toList();
    assertThat(tags).startsWith("Accounts", "Sessions").endsWith("Administration", "Ledger", "Sandbox")
        .containsSubsequence("Listings", "Search", "Quotes", "Bookings");
  }

  @Test
  void shouldAnswerInFormatsThatHaveAName() {
    var formats = operations().stream().flatMap(operation -> operation.get("responses").valueStream())
        .flatMap(response -> response.path("content").propertyNames().stream()).distinct().toList();
    assertThat(formats).containsExactlyInAnyOrder("application/json", "application/problem+json", "image/jpeg",
        "application/pdf", "application/octet-stream", "application/zip", "text/csv", "text/event-stream",
        "text/calendar",
        "text/html");
  }

  /** An example is what an answer looks like: with its facts, and no placeholder of its text left. */
  @Test
  void shouldShowErrorsAsTheyAreAnswered() {
    var examples = api.get("components").get("examples");
    assertThat(examples.size()).isGreaterThan(40);
    for (var example : examples.properties()) {
      var problem = example.getValue().get("value");
      assertThat(problem.get("detail").asString()).as(example.getKey()).doesNotContain("{", "}", "null");
      assertThat(problem.get("type").asString()).endsWith("/problems/" + example.getKey());
    }
    assertThat(examples.at("/invalid-request/value/errors/0/field").asString()).isEqualTo("checkOut");
    assertThat(examples.at("/nights-taken/value/nights/0").asString()).isEqualTo("2026-12-24");
    assertThat(examples.at("/price-changed/value/now/currency").asString()).isEqualTo("EUR");
  }

  @Test
  void shouldNameTheErrorsOfEveryOperation() {
    assertThat(operations()).allSatisfy(operation -> {
      var responses = operation.get("responses");
      assertThat(responses.propertyNames()).as("statuses of %s", operation.get("where")).contains("400", "500", "503");
      for (var response : responses.properties()) {
        if (response.getKey().startsWith("4") || response.getKey().startsWith("5")) {
          assertThat(response.getValue().path("content").has("application/problem+json"))
              .as("problem of %s %s", operation.get("where"), response.getKey()).isTrue();
        }
      }
    });
  }

  @Test
  void shouldDescribeEveryField() {
    var undescribed = new ArrayList<String>();
    for (var schema : api.get("components").get("schemas").properties()) {
      for (var field : schema.getValue().path("properties").properties()) {
        if (!field.getValue().has("description") && !field.getValue().has("$ref")
            && !field.getValue().path("items").has("$ref")) {
          undescribed.add(schema.getKey() + "." + field.getKey());
        }
      }
    }
    assertThat(undescribed).isEmpty();
  }

  @Test
  void shouldShowListsWhereParametersAreLists() {
    assertThat(operations()).flatExtracting(operation -> operation.path("parameters").valueStream().toList())
        .filteredOn(parameter -> parameter.has("example"))
        .allSatisfy(parameter -> assertThat(parameter.get("example").isArray()).as("example of %s", parameter)
            .isEqualTo(parameter.at("/schema/type").toString().contains("array")));
  }

  private List<ObjectNode> operations() {
    var operations = new ArrayList<ObjectNode>();
    for (var path : api.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(((ObjectNode) method.getValue()).put("where", method.getKey() + " " + path.getKey()));
        }
      }
    }
    return operations;
  }
}
