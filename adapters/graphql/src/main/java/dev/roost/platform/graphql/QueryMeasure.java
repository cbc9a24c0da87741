package dev.roost.platform.graphql;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before anything else looks at it: the rules of GraphQL themselves take long on documents that were
 * made to be long. Each fragment is measured once. What introspects the schema is left to GraphQL's own limits.
 */
final class QueryMeasure {

  private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");
  /** Arguments that say how many things are wanted. */
  private static final Set<String> HOW_MANY = Set.of("first", "months");
  private static final Map<String, Long> LISTS = Map.of("nights", 31L);

  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> variables;
  private final Map<String, Long> defaults;
  private final Map<String, Measure> measured = new HashMap<>();

  private QueryMeasure(Document document, Map<String, Object> variables) {
    this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, _) -> first));
    this.variables = variables;
    this.defaults = document.getDefinitionsOfType(OperationDefinition.class).stream()
        .flatMap(operation -> operation.getVariableDefinitions().stream())
        .filter(variable -> variable.getDefaultValue() instanceof IntValue)
        .collect(
            Collectors.toMap(VariableDefinition::getName, it -> number((IntValue) it.getDefaultValue()), Math::max));
  }

  static Measure of(Document document, Map<String, Object> variables) {
    var measure = new QueryMeasure(document, variables);
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(operation -> measure.of(operation.getSelectionSet())).reduce(Measure.NOTHING, Measure::and);
  }

  private Measure of(@Nullable SelectionSet selections) {
    return selections == null
        ? Measure.NOTHING
        : selections.getSelections().stream().map(this::of).reduce(Measure.NOTHING, Measure::and);
  }

  private Measure of(Selection<?> selection) {
    return switch (selection) {
      case Field field when INTROSPECTION.contains(field.getName()) -> Measure.NOTHING.within(field, 1);
      case Field field -> {
        var inside = of(field.getSelectionSet());
        yield inside.within(field, thingsOf(field, inside.page()));
      }
      case InlineFragment inline -> of(inline.getSelectionSet());
      case FragmentSpread spread -> ofFragment(spread.getName());
      default -> Measure.NOTHING;
    };
  }

  /** One that spreads itself comes to nothing here, and is refused by the rules of GraphQL. */
  private Measure ofFragment(String name) {
    var known = measured.putIfAbsent(name, Measure.NOTHING);
    var fragment = fragments.get(name);
    if (known != null || fragment == null) {
      return known == null ? Measure.NOTHING : known;
    }
    var measure = of(fragment.getSelectionSet());
    measured.put(name, measure);
    return measure;
  }

  /** How many things a field may answer with: as many as it asks for, else what a page has, else one. */
  private long thingsOf(Field field, boolean page) {
    return field.getArguments().stream().filter(argument -> HOW_MANY.contains(argument.getName())).findFirst()
        .map(this::numberOf).orElseGet(() -> page ? Pages.DEFAULT : LISTS.getOrDefault(field.getName(), 1L));
  }

  private long numberOf(Argument argument) {
    return switch (argument.getValue()) {
      case IntValue number -> number(number);
      case VariableReference variable when variables.get(variable.getName()) instanceof Number number ->
        number.longValue();
      case VariableReference variable -> defaults.getOrDefault(variable.getName(), Pages.DEFAULT);
      default -> Pages.DEFAULT;
    };
  }

  private static long number(IntValue value) {
    return value.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue();
  }
}
