package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.platform.jooq.FixedStatement.places;
import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import roosttest.database.DatabaseTest;

@DatabaseTest
class FixedStatementTest {

  private static final Field<UUID> ID = DSL.field("id", SQLDataType.UUID);
  private static final Field<LocalDateRange> NIGHTS = DSL.field("nights",
      DefaultDataType.getDefaultDataType("daterange").asConvertedDataType(new DateRangeBinding()));

  private final DSLContext db;

  FixedStatementTest(DSLContext db) {
    this.db = db;
  }

  @Test
  void shouldStoreAndReadValuesAsAQueryDoes() {
    // given
    var insert = FixedStatement.of(db,
        db.insertInto(IDEMPOTENCY_KEY, IDEMPOTENCY_KEY.OWNER, IDEMPOTENCY_KEY.OPERATION, IDEMPOTENCY_KEY.KEY,
            IDEMPOTENCY_KEY.FINGERPRINT, IDEMPOTENCY_KEY.ANSWER, IDEMPOTENCY_KEY.CREATED_AT)
            .values(place(IDEMPOTENCY_KEY.OWNER), place(IDEMPOTENCY_KEY.OPERATION), place(IDEMPOTENCY_KEY.KEY),
                place(IDEMPOTENCY_KEY.FINGERPRINT), place(IDEMPOTENCY_KEY.ANSWER),
                place(IDEMPOTENCY_KEY.CREATED_AT)));
    var select = FixedStatement.of(db, db.select(IDEMPOTENCY_KEY.fields()).from(IDEMPOTENCY_KEY)
        .where(IDEMPOTENCY_KEY.KEY.eq(place(IDEMPOTENCY_KEY.KEY))));
    var key = UUID.randomUUID().toString();

    // when
    int inserted = insert.execute("anna", "fixed", key, new byte[32], JSON.valueOf("{\"a\":1}"),
        Instant.parse("2026-07-01T12:00:00.123456Z"));

    // then
    assertThat(inserted).isEqualTo(1);
    assertThat(select.fetch(key).getFirst()).isEqualTo(db.select(IDEMPOTENCY_KEY.fields()).from(IDEMPOTENCY_KEY)
        .where(IDEMPOTENCY_KEY.KEY.eq(key)).fetchSingle());
    assertThat(select.fetch("another")).isEmpty();
    assertThatThrownBy(() -> insert.execute("anna", "fixed", key, new byte[32], JSON.valueOf("{}"), Instant.EPOCH))
        .isInstanceOf(DuplicateKeyException.class)
        .satisfies(failure -> assertThat(Violations.constraint(failure)).contains("idempotency_key_pkey"));
  }

  @Test
  void shouldTakeArraysRangesAndNothing() {
    // given
    var one = UUID.randomUUID();
    var ids = DSL.unnest(places(ID)).as("given", "id");
    var given = DSL.field(DSL.name("given", "id"), ID.getDataType());
    var select = FixedStatement.of(db, db.select(given, place(NIGHTS).as(NIGHTS)).from(ids));
    var nights = Ranges.range(java.time.LocalDate.parse("2026-07-01"), java.time.LocalDate.parse("2026-07-05"));

    // when (places are filled in the order of the text: the range stands before the array)
    var rows = select.fetch(nights, new UUID[]{one, null});

    // then
    assertThat(rows.getValues(given)).containsExactly(one, null);
    assertThat(rows.getValues(NIGHTS)).containsExactly(nights, nights);
    assertThat(select.fetchOptional(row -> row.get(given), nights, new UUID[]{one})).contains(one);
    assertThat(select.fetch(null, new UUID[]{one}).getValues(NIGHTS)).containsExactly((LocalDateRange) null);
  }

  @Test
  void shouldRefuseAValueThatIsSetAlready() {
    assertThatThrownBy(() -> FixedStatement.of(db, db.selectOne().where(DSL.val(1).eq(2))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("inline");
  }
}
