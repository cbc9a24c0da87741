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
    Documents.writeIfAsked("openapi.json", now);

    assertThat(Documents.read("openapi.json")).as("docs/openapi.json, written anew by mvn verify -pl bootstrap -am"
        + " -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Droost.docs.write=true").isEqualTo(now);
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
