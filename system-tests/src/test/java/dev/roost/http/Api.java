package dev.roost.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the committed description of the API says of its operations. */
record Api(List<Operation> operations) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final int DEEPEST = 5;

  /**
   * One operation.
   *
   * @param name method and path
   * @param statuses all that are declared
   * @param fields paths into its JSON, such as {@code space.capacity} and {@code changes[].from}
   */
  record Operation(String name, Set<Integer> statuses, List<String> queries, List<String> headers,
      boolean takesJson, List<String> fields) {

    String shape() {
      return OwnershipMatrix.shapeOf(name);
    }
  }

  static Api committed() {
    var api = new JsonMapper().readTree(Documents.read("openapi.json"));
    var operations = new ArrayList<Operation>();
    for (var path : api.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(api, method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
              method.getValue()));
        }
      }
    }
    return new Api(operations);
  }

  private static Operation operation(JsonNode api, String name, JsonNode operation) {
    var statuses = new TreeSet<Integer>();
    operation.get("responses").propertyNames().forEach(status -> statuses.add(Integer.valueOf(status)));
    var fields = new ArrayList<String>();
    var json = operation.at("/requestBody/content/application~1json/schema");
    collect(api, json, "", 0, fields);
    return new Operation(name, statuses, parameters(operation, "query"), parameters(operation, "header"),
        !json.isMissingNode(), fields);
  }

  private static List<String> parameters(JsonNode operation, String place) {
    return operation.path("parameters").valueStream().filter(one -> one.path("in").asString("").equals(place))
        .map(one -> one.get("name").asString()).toList();
  }

  private static void collect(JsonNode api, JsonNode given, String path, int depth, List<String> fields) {
    var schema = resolved(api, given);
    if (schema == null || depth > DEEPEST) {
      return;
    }
    if (schema.has("items")) {
      fields.add(path + "[]");
      collect(api, schema.get("items"), path + "[]", depth + 1, fields);
    }
    for (var property : schema.path("properties").properties()) {
      var name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
      fields.add(name);
      collect(api, property.getValue(), name, depth + 1, fields);
    }
  }

  private static @Nullable JsonNode resolved(JsonNode api, JsonNode schema) {
    for (var choice : List.of("oneOf", "anyOf", "allOf")) {
      for (var one : schema.path(choice)) {
        if (one.has("$ref")) {
          return resolved(api, one);
        }
      }
    }
    if (schema.has("$ref")) {
      return api.at(schema.get("$ref").asString().substring(1));
    }
    return schema.isMissingNode() ? null : schema;
  }
}
