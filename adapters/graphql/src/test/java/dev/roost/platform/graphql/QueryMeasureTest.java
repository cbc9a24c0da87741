package dev.roost.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryMeasureTest {

  @Test
  void shouldCountHowDeepFieldsAreNestedWhateverFragmentsTheyStandIn() {
    assertThat(measure("{ a { b { c } } d }").depth()).isEqualTo(3);
    assertThat(measure("{ a { ...f } } fragment f on T { b { ... on U { c { d } } } }").depth()).isEqualTo(4);
  }

  @Test
  void shouldMultiplyByThePagesThatAreAskedFor() {
    assertThat(measure("{ a b }").cost()).isEqualTo(2);
    assertThat(measure("{ list(first: 50) { edges { node { id } } } }").cost()).isEqualTo(1 + 50 * 3);
    assertThat(measure("{ list { edges { node { id } } } }").cost()).isEqualTo(1 + 20 * 3);
    assertThat(measure("query($n: Int) { list(first: $n) { edges { cursor } } }", Map.of("n", 100)).cost())
        .isEqualTo(1 + 100 * 2);
    assertThat(measure("{ list(first: 99999999999999999999) { edges { cursor } } }").cost()).isGreaterThan(1_000_000);
    assertThat(measure("{ list(first: -5) { edges { cursor } } }").cost()).isEqualTo(3);
  }

  @Test
  void shouldKnowPagesInFragmentsAndByDefaultsOfVariables() {
    assertThat(measure("{ list { ...f } } fragment f on T { edges { cursor } }").cost()).isEqualTo(1 + 20 * 2);
    assertThat(measure("{ list { ... { ...f } } } fragment f on T { edges { cursor } }").cost()).isEqualTo(1 + 20 * 2);
    assertThat(measure("query($n: Int = 100) { list(first: $n) { edges { cursor } } }").cost()).isEqualTo(1 + 100 * 2);
    assertThat(measure("query($n: Int = 100) { list(first: $n) { edges { cursor } } }", Map.of("n", 3)).cost())
        .isEqualTo(1 + 3 * 2);
  }

  @Test
  void shouldCountTheNightsOfCalendars() {
    assertThat(measure("{ calendar(months: 12) { months { nights { date } } } }").cost())
        .isEqualTo(1 + 12 * (1 + 1 + 31));
  }

  @Test
  void shouldCountAliases() {
    assertThat(measure("{ x: a { y: b } ...f } fragment f on T { z: c }").aliases()).isEqualTo(3);
    var many = IntStream.range(0, 1_000).mapToObj("a%d: a"::formatted).collect(Collectors.joining(" ", "{", "}"));
    assertThat(measure(many).aliases()).isEqualTo(1_000);
  }

  /** Each fragment spreads the next one ten times: written out it would be ten to the power of thirty fields. */
  @Test
  void shouldMeasureFragmentsThatMultiplyWithoutWritingThemOut() {
    var bomb = IntStream.range(0, 30).mapToObj(place -> "fragment f%d on T { %s }".formatted(place,
        "...f%d ".formatted(place + 1).repeat(10))).collect(Collectors.joining(" ", "{ ...f0 } ", ""));
    assertThat(measure(bomb + " fragment f30 on T { a }").cost()).isEqualTo(1_000_000_000);
  }

  @Test
  void shouldNotFollowFragmentsRoundInCircles() {
    assertThat(measure("{ ...f } fragment f on T { a ...g } fragment g on T { b ...f }").cost()).isEqualTo(2);
  }

  /** GraphQL has limits of its own for it, and its usual query is deep. */
  @Test
  void shouldLeaveTheSchemaAlone() {
    assertThat(measure("{ __schema { types { fields { type { ofType { ofType { name } } } } } } }").depth())
        .isEqualTo(1);
  }

  private static Measure measure(String document) {
    return measure(document, Map.of());
  }

  private static Measure measure(String document, Map<String, Object> variables) {
    return QueryMeasure.of(Parser.parse(document), variables);
  }
}
