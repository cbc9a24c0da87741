package dev.roost.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client of GraphQL sends and gets. */
final class GraphQl {

  private static final JsonMapper JSON = new JsonMapper();

  private final Caller caller;

  private GraphQl(Caller caller) {
    this.caller = caller;
  }

  static GraphQl of(Caller caller) {
    return new GraphQl(caller);
  }

  static String body(String query, Map<String, ?> variables) {
    return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
  }

  /** The whole answer. */
  JsonNode ask(String query, Map<String, ?> variables) {
    var answer = caller.post("/graphql", body(query, variables));
    if (answer.status() != 200) {
      throw new IllegalStateException("%d %s".formatted(answer.status(), answer.body()));
    }
    return answer.json();
  }

  /** The data of an answer without errors. */
  JsonNode data(String query, Map<String, ?> variables) {
    var answer = ask(query, variables);
    if (answer.has("errors")) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.get("data");
  }

  /** What the errors of an answer are classified as. */
  static List<String> classes(JsonNode answer) {
    return answer.path("errors").valueStream().map(error -> error.at("/extensions/classification").asString(""))
        .toList();
  }

  static @Nullable String keyOf(JsonNode answer) {
    return answer.at("/errors/0/extensions/key").asString(null);
  }
}
