package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.http.OwnershipMatrix.Row;
import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.platform.graphql.GraphQlEngine;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of Query and Mutation, tried by everybody. */
@HttpTest
class GraphQlMatrixTest {

  private static final List<Row> MATRIX = OwnershipMatrix.read("graphql-matrix.txt");
  private static final Set<String> REFUSED = Set.of("NOT_LOGGED_IN", "FORBIDDEN", "NOT_FOUND");
  private static final Set<String> REFUSALS = Set.of("NotLoggedIn", "ScopeMissing", "NotAllowed", "NotFound");

  @LocalServerPort private int port;

  /** A field that is new has no row yet, and fails here until somebody has said who may use it. */
  @Test
  void shouldHaveARowForEveryField(@Autowired GraphQlEngine graphQl) {
    var schema = graphQl.schema();
    var fields = Stream.of(schema.getQueryType(), Objects.requireNonNull(schema.getMutationType()))
        .flatMap(type -> fieldsOf(type)).toList();
    OwnershipMatrix.mustHaveARowForEach(fields,
        MATRIX.stream().map(row -> row.operation().replaceAll("\\..*", "")).toList(), "graphql-matrix.txt");
  }

  private static Stream<String> fieldsOf(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
        .map(field -> type.getName() + " " + field);
  }

  @Test
  void shouldLetInWhomTheMatrixNamesAndNobodyElse(@Autowired Cast everybodys) {
    // given: people of its own, since what they have done elsewhere counts here too
    var cast = everybodys.another();
    var wrong = new TreeMap<String, String>();
    // when
    for (var row : MATRIX) {
      for (var who : Who.REFUSED_FIRST) {
        var answer = ask(cast, row, who);
        if (isAMistake(answer) || isRefused(row, answer) == row.allows(who)) {
          wrong.put(row.operation() + " by " + who + " " + row.body(), answer.toString());
        }
      }
    }
    // then
    assertThat(wrong).isEmpty();
  }

  private JsonNode ask(Cast cast, Row row, Who who) {
    var thing = row.operation() + " " + row.body();
    var query = cast.filled(port, new Row(thing, row.allowed(), "", false),
        row.body().replace("{key}", UUID.randomUUID().toString()));
    var sent = new Row("POST /graphql", row.allowed(), GraphQl.body(query, Map.of()), false);
    return new JsonMapper().readTree(cast.send(port, sent, who).body());
  }

  /** Neither done nor refused to somebody: the query is none, or something went wrong inside. */
  private static boolean isAMistake(JsonNode answer) {
    return GraphQl.classes(answer).stream().anyMatch(it -> !REFUSED.contains(it) && !it.equals("INVALID")
        && !it.equals("CONFLICT"));
  }

  private static boolean isRefused(Row row, JsonNode answer) {
    if (GraphQl.classes(answer).stream().anyMatch(REFUSED::contains)) {
      return true;
    }
    var field = row.operation().replaceAll("^\\w+ |\\..*", "");
    var result = answer.at("/data/" + field);
    return REFUSALS.contains(result.path("__typename").asString(""))
        || (row.operation().endsWith(".exact") && result.at("/place/exact").isNull());
  }
}
