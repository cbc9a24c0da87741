package dev.roost.platform.jooq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * A statement in which nothing differs from one execution to the next but the values. JOOQ writes its text once; a query
 * it would write and set up anew each time, which takes it longer than all the driver does.
 */
public final class FixedStatement {

  private static final SQLExceptionTranslator FAILURES = new SQLStateSQLExceptionTranslator();

  private final DSLContext db;
  private final String sql;
  private final Field<?>[] columns;

  private FixedStatement(DSLContext db, Query statement, Field<?>... columns) {
    if (db.extractBindValues(statement).stream().anyMatch(Objects::nonNull)) {
      throw new IllegalArgumentException("What never changes has to be inline: " + statement);
    }
    this.db = db;
    this.sql = db.render(statement);
    this.columns = columns;
  }

  /** A query. */
  public static FixedStatement of(DSLContext db, Select<?> query) {
    return new FixedStatement(db, query, query.$select().stream().map(Field.class::cast).toArray(Field<?>[]::new));
  }

  /** What changes rows. */
  public static FixedStatement of(DSLContext db, Query change) {
    return new FixedStatement(db, change);
  }

  /** Stands in the statement for a value of that column's type. */
  public static <T> Param<T> place(Field<T> column) {
    return DSL.val((T) null, column);
  }

  /** The same for an array of such values. */
  public static <T> Param<T[]> places(Field<T> column) {
    return DSL.val((T[]) null, column.getDataType().array());
  }

  /**
   * The rows.
   *
   * @param values one for each place, in the order in which the places stand in the text
   */
  public Result<Record> fetch(@Nullable Object... values) {
    return run(statement -> {
      try (var rows = statement.executeQuery()) {
        return db.fetch(rows, columns);
      }
    }, values);
  }

  /** The only row, where there is one. */
  public <T> Optional<T> fetchOptional(Function<Record, T> mapper, @Nullable Object... values) {
    return fetch(values).stream().findFirst().map(mapper);
  }

  /** Answers how many rows were changed. */
  public int execute(@Nullable Object... values) {
    return run(PreparedStatement::executeUpdate, values);
  }

  private <T> T run(Execution<T> execution, @Nullable Object... values) {
    return db.connectionResult(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (int place = 0; place < values.length; place++) {
          statement.setObject(place + 1, known(values[place], connection));
        }
        return execution.of(statement);
      } catch (SQLException failure) {
        throw Objects.requireNonNullElse(FAILURES.translate("SQL", sql, failure), failure);
      }
    });
  }

  /** What the driver does not know, as the text or type that PostgreSQL reads. */
  private static @Nullable Object known(@Nullable Object value, Connection connection) throws SQLException {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case UUID[] ids -> connection.createArrayOf("uuid", ids);
      case JSON json -> json.data();
      case JSONB json -> json.data();
      case LocalDateRange days -> "[%s,%s)".formatted(days.lower(), days.upper());
      case null, default -> value;
    };
  }

  /** What is done with the statement once its values are set. */
  @FunctionalInterface
  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }
}
