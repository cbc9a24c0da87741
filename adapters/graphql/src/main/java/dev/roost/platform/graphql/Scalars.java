package dev.roost.platform.graphql;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** The values of the trade that GraphQL does not know by itself. */
final class Scalars {

  private Scalars() {
  }

  static void wire(RuntimeWiring.Builder wiring) {
    wiring
        .scalar(TextScalar.of("Date", "A date on a listing's calendar, such as 2026-12-24.", LocalDate.class,
            LocalDate::parse, LocalDate::toString, "a date such as 2026-12-24"))
        .scalar(TextScalar.of("DateTime", "A moment, UTC, such as 2026-12-24T14:00:00Z.", Instant.class,
            Instant::parse, Instant::toString, "an instant such as 2026-12-24T14:00:00Z"))
        .scalar(TextScalar.of("Time", "A time of day on a listing's clock, such as 15:00.", LocalTime.class,
            LocalTime::parse, LocalTime::toString, "a time such as 15:00"))
        .scalar(TextScalar.of("Month", "A month of a year, such as 2026-12.", YearMonth.class, YearMonth::parse,
            YearMonth::toString, "a month such as 2026-12"))
        .scalar(TextScalar.of("Decimal", "An exact decimal number as text, such as 4.86.", BigDecimal.class,
            BigDecimal::new, BigDecimal::toPlainString, "a decimal number in quotes, such as \"4.86\""))
        .scalar(GraphQLScalarType.newScalar().name("Long")
            .description("A whole number from -(2^53 - 1) to 2^53 - 1, which every client can hold exactly.")
            .coercing(new LongScalar()).build());
  }
}
