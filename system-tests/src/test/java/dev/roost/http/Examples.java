package dev.roost.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Bodies as the API's page shows them: what a schema gives as its example, or else what its parts give. */
final class Examples {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 12;

  private final JsonNode api;

  private Examples(JsonNode api) {
    this.api = api;
  }

  static Examples committed() {
    return new Examples(new JsonMapper().readTree(Documents.read("openapi.json")));
  }

  /** @param operation method and path; null where it takes no JSON */
  @Nullable
  JsonNode bodyOf(String operation) {
    var parts = operation.split(" ", 2);
    var schema = api.get("paths").get(parts[1]).get(parts[0].toLowerCase(java.util.Locale.ROOT))
        .at("/requestBody/content/application~1json/schema");
    return schema.isMissingNode() ? null : of(schema, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (schema.has("example")) {
      return schema.get("example");
    }
    if (schema.has("$ref")) {
      return of(api.at(schema.get("$ref").asString().substring(1)), depth);
    }
    for (var choice : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.has(choice)) {
        return of(schema.get(choice).get(0), depth);
      }
    }
    if (schema.has("properties") && depth < DEEPEST) {
      var object = JSON.objectNode();
      schema.get("properties").properties()
          .forEach(property -> object.set(property.getKey(), of(property.getValue(), depth + 1)));
      return object;
    }
    if (schema.has("items")) {
      return JSON.arrayNode().add(of(schema.get("items"), depth + 1));
    }
    return schema.has("enum") ? schema.get("enum").get(0) : plain(schema);
  }

  private static JsonNode plain(JsonNode schema) {
    return switch (schema.path("type").asString("string")) {
      case "integer", "number" -> schema.has("default") ? schema.get("default") : JSON.numberNode(0);
      case "boolean" -> schema.has("default") ? schema.get("default") : JSON.booleanNode(true);
      case "object" -> JSON.objectNode();
      default -> JSON.stringNode(schema.path("format").asString("").equals("uuid")
          ? "3fa85f64-5717-4562-b3fc-2c963f66afa6"
          : "string");
    };
  }
}
