package dev.roost.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigInteger;
import java.util.Locale;

/** Whole numbers that every client can hold, JavaScript too. */
final class LongScalar implements Coercing<Long, Long> {

  private static final long MOST = (1L << 53) - 1;
  private static final String EXPECTATION = "must be a whole number from -%1$d to %1$d".formatted(MOST);

  @Override
  public Long serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof Long || value instanceof Integer) {
      return ((Number) value).longValue();
    }
    throw new CoercingSerializeException(EXPECTATION);
  }

  @Override
  public Long parseValue(Object input, GraphQLContext context, Locale locale) {
    if ((input instanceof Long || input instanceof Integer) && isHeld(((Number) input).longValue())) {
      return ((Number) input).longValue();
    }
    throw new CoercingParseValueException(EXPECTATION);
  }

  @Override
  public Long parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof IntValue number && number.getValue().abs().compareTo(BigInteger.valueOf(MOST)) <= 0) {
      return number.getValue().longValueExact();
    }
    throw new CoercingParseLiteralException(EXPECTATION);
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return new IntValue(BigInteger.valueOf(((Number) input).longValue()));
  }

  private static boolean isHeld(long number) {
    return number >= -MOST && number <= MOST;
  }
}
