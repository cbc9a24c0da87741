package dev.roost.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTest {

  private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

  @ParameterizedTest
  @CsvSource({"Date,2026-12-24,2026-12-32", "DateTime,2026-12-24T14:00:00Z,2026-12-24", "Time,15:00,25:00",
      "Month,2026-12,2026-13", "Decimal,4.86,four"})
  void shouldReadWhatTheyWrite(String name, String good, String bad) {
    var scalar = scalar(name);
    var value = scalar.parseValue(good, CONTEXT, Locale.ENGLISH);
    assertThat(scalar.serialize(value, CONTEXT, Locale.ENGLISH)).isEqualTo(good);
    assertThat(scalar.parseLiteral(StringValue.of(good), CoercedVariables.emptyVariables(), CONTEXT, Locale.ENGLISH))
        .isEqualTo(value);
    assertThatThrownBy(() -> scalar.parseValue(bad, CONTEXT, Locale.ENGLISH)).hasMessageStartingWith("must be a")
        .hasMessageContaining(" such as ");
    assertThatThrownBy(() -> scalar.parseValue(7, CONTEXT, Locale.ENGLISH)).hasMessageStartingWith("must be a");
    assertThatThrownBy(() -> scalar.parseLiteral(IntValue.of(7), CoercedVariables.emptyVariables(), CONTEXT,
        Locale.ENGLISH)).hasMessageStartingWith("must be a");
  }

  @Test
  void shouldHoldWholeNumbersThatJavaScriptHolds() {
    var scalar = scalar("Long");
    var most = (1L << 53) - 1;
    assertThat(scalar.serialize(most, CONTEXT, Locale.ENGLISH)).isEqualTo(most);
    assertThat(scalar.parseValue(-most, CONTEXT, Locale.ENGLISH)).isEqualTo(-most);
    assertThat(scalar.parseValue(5, CONTEXT, Locale.ENGLISH)).isEqualTo(5L);
    assertThat(scalar.parseLiteral(new IntValue(BigInteger.valueOf(most)), CoercedVariables.emptyVariables(), CONTEXT,
        Locale.ENGLISH)).isEqualTo(most);
    for (var bad : List.of(most + 1, Long.MIN_VALUE, 1.5, "7")) {
      assertThatThrownBy(() -> scalar.parseValue(bad, CONTEXT, Locale.ENGLISH)).hasMessageContaining("whole number");
    }
    assertThatThrownBy(() -> scalar.serialize(LocalDate.EPOCH, CONTEXT, Locale.ENGLISH))
        .hasMessageContaining("whole number");
  }

  private static Coercing<?, ?> scalar(String name) {
    var wiring = RuntimeWiring.newRuntimeWiring();
    Scalars.wire(wiring);
    return wiring.build().getScalars().get(name).getCoercing();
  }
}
