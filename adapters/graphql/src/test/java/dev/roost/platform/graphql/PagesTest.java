package dev.roost.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.platform.graphql.Connection.Edge;
import dev.roost.platform.web.Cursors;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import graphql.GraphQLContext;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static final Actor ANNA = Actor.user(new UserId(new UUID(1, 1)), Set.of());
  private static final Actor BERT = Actor.user(new UserId(new UUID(2, 2)), Set.of());
  private final Pages pages = new Pages(new Cursors(_ -> new byte[32]));

  /** From whatever thing one goes on, and however much is asked for at a time, nothing is missed and nothing comes twice. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 10, 100})
  void shouldShowEverythingOnceInOrder(int first) {
    var shown = new ArrayList<Integer>();
    String after = null;
    Connection<Integer> page;
    do {
      page = read(ANNA, first, after, Map.of());
      page.edges().stream().map(Edge::node).forEach(shown::add);
      after = page.pageInfo().endCursor();
    } while (page.pageInfo().hasNextPage());
    assertThat(shown).isEqualTo(IntStream.range(0, 25).boxed().toList());
  }

  @Test
  void shouldGoOnBehindAnyThing() {
    var page = read(ANNA, 10, null, Map.of());
    for (var edge : page.edges()) {
      assertThat(read(ANNA, 3, edge.cursor(), Map.of()).edges().getFirst().node()).isEqualTo(edge.node() + 1);
    }
  }

  @Test
  void shouldHaveNothingBehindTheLast() {
    var last = read(ANNA, 100, null, Map.of()).pageInfo().endCursor();
    assertThat(read(ANNA, 5, last, Map.of())).isEqualTo(
        new Connection<>(List.of(), new Connection.PageInfo(false, false, null, null)));
  }

  @Test
  void shouldTakeNoCursorOfAnotherUserOrFilterNorAChangedOne() {
    var cursor = String.valueOf(read(ANNA, 5, null, Map.of("status", "OPEN")).pageInfo().endCursor());
    assertThat(read(ANNA, 5, cursor, Map.of("status", "OPEN")).edges()).hasSize(5);
    for (var other : List.of(refusal(BERT, cursor, Map.of("status", "OPEN")), refusal(ANNA, cursor, Map.of()),
        refusal(ANNA, "A" + cursor, Map.of("status", "OPEN")))) {
      assertThat(other.field()).isEqualTo("after");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void shouldRefusePagesThatThereAreNot(int first) {
    var refused = catchThrowableOfType(Refused.class, () -> read(ANNA, first, null, Map.of()));
    assertThat(refused.refusal()).isEqualTo(new InvalidField("first", "must be from 1 to 100"));
  }

  private InvalidField refusal(Actor actor, String cursor, Map<String, Object> filter) {
    return (InvalidField) catchThrowableOfType(Refused.class, () -> read(actor, 5, cursor, filter)).refusal();
  }

  private Connection<Integer> read(Actor actor, int first, @Nullable String after, Map<String, Object> filter) {
    var arguments = new HashMap<>(filter);
    arguments.put("first", first);
    if (after != null) {
      arguments.put("after", after);
    }
    return pages.read(field(actor, arguments), PagesTest::numbers);
  }

  /** The numbers from 0 to 24. */
  private static Page<Integer> numbers(PageRequest page) {
    var from = page.after() == null ? 0 : Integer.parseInt(page.after());
    var until = Math.min(from + page.limit(), 25);
    return new Page<>(IntStream.range(from, until).boxed().toList(), until < 25 ? Integer.toString(until) : null);
  }

  private static DataFetchingEnvironment field(Actor actor, Map<String, Object> arguments) {
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment().arguments(arguments)
        .mergedField(MergedField.newMergedField(Field.newField("list").build()).build())
        .graphQLContext(GraphQLContext.newContext().of(new Asking(actor, false, null).asContext()).build()).build();
  }
}
