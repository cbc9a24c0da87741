package dev.roost.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** A value that clients read and write as text. */
final class TextScalar<T> implements Coercing<T, String> {

  private final Class<T> type;
  private final Function<String, T> parse;
  private final Function<T, String> write;
  private final String expectation;

  private TextScalar(Class<T> type, Function<String, T> parse, Function<T, String> write, String expectation) {
    this.type = type;
    this.parse = parse;
    this.write = write;
    this.expectation = expectation;
  }

  /** @param expectation what a client has to write, such as {@code a date such as 2026-12-24} */
  static <T> GraphQLScalarType of(String name, String description, Class<T> type, Function<String, T> parse,
      Function<T, String> write, String expectation) {
    return GraphQLScalarType.newScalar().name(name).description(description)
        .coercing(new TextScalar<>(type, parse, write, expectation)).build();
  }

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (!type.isInstance(value)) {
      throw new CoercingSerializeException("must be " + expectation);
    }
    return write.apply(type.cast(value));
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return parse.apply((String) input);
    } catch (ClassCastException | IllegalArgumentException | DateTimeException unreadable) {
      throw new CoercingParseValueException("must be " + expectation);
    }
  }

  @Override
  public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return parse.apply(Objects.requireNonNull(((StringValue) input).getValue()));
    } catch (ClassCastException | IllegalArgumentException | DateTimeException unreadable) {
      throw new CoercingParseLiteralException("must be " + expectation);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
  }
}
