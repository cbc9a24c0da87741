package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.bindings.LocalDateRangeBinding;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import roosttest.database.DatabaseTest;

@DatabaseTest
class RangesTest {

  private static final Field<LocalDateRange> NIGHTS = DSL.field("nights",
      DefaultDataType.getDefaultDataType("daterange").asConvertedDataType(new DateRangeBinding()));
  private static final Field<DateMultirange> FREE = DSL.field("free",
      DefaultDataType.getDefaultDataType("datemultirange").asConvertedDataType(new DateMultirangeBinding()));
  private static final StayDates STAY = StayDates.of("2026-07-01", "2026-07-05");

  private final DSLContext db;

  RangesTest(DSLContext db) {
    this.db = db;
  }

  @BeforeAll
  static void makeTable(DSLContext db) {
    db.execute("create table stay (nights daterange, free datemultirange, "
        + "constraint stay_nights_excl exclude using gist (nights with &&))");
    db.insertInto(DSL.table("stay"), NIGHTS, FREE)
        .values(Ranges.range(STAY),
            new DateMultirange(List.of(Ranges.range(LocalDate.parse("2026-08-10"), LocalDate.parse("2026-08-12")),
                Ranges.range(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-08-05")))))
        .execute();
  }

  @Test
  void shouldBringAStayBackUnchanged() {
    assertThat(Ranges.stay(db.select(NIGHTS).from("stay").fetchSingle().value1())).isEqualTo(STAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2026-07-01,2026-07-05)", "[2026-07-01,)", "(,2026-07-05)", "empty"})
  void shouldReadRangesAsTheExtensionOfJooqDoes(String literal) {
    var read = DSL.field("{0}::daterange", NIGHTS.getDataType(), DSL.inline(literal));
    var readByJooq = DSL.field("{0}::daterange",
        DefaultDataType.getDefaultDataType("daterange").asConvertedDataType(new LocalDateRangeBinding()),
        DSL.inline(literal));

    assertThat(db.select(read).fetchSingle().value1()).isEqualTo(db.select(readByJooq).fetchSingle().value1());
  }

  @Test
  void shouldBringSeveralRangesBackInOrder() {
    assertThat(db.select(FREE).from("stay").fetchSingle().value1())
        .hasToString("{[2026-08-01,2026-08-05),[2026-08-10,2026-08-12)}");
  }

  @Test
  void shouldBringNothingBackAsNothing() {
    assertThat(db.select(DSL.inline(null, FREE)).fetchSingle().value1()).isNull();
    assertThat(db.select(DSL.val((DateMultirange) null, FREE)).fetchSingle().value1()).isNull();
  }

  @Test
  void shouldLeaveTheCheckOutDayToTheNextGuest() {
    assertThat(holds(Ranges.overlaps(NIGHTS, Ranges.range(StayDates.of("2026-07-05", "2026-07-07"))))).isFalse();
    assertThat(holds(Ranges.overlaps(NIGHTS, Ranges.range(StayDates.of("2026-07-04", "2026-07-07"))))).isTrue();
    assertThat(holds(Ranges.overlaps(NIGHTS, NIGHTS))).isTrue();
  }

  @Test
  void shouldContainItsNightsAndNotItsCheckOutDay() {
    assertThat(holds(Ranges.contains(NIGHTS, LocalDate.parse("2026-07-04")))).isTrue();
    assertThat(holds(Ranges.contains(NIGHTS, LocalDate.parse("2026-07-05")))).isFalse();
    assertThat(holds(Ranges.contains(NIGHTS, Ranges.range(StayDates.of("2026-07-02", "2026-07-05"))))).isTrue();
    assertThat(holds(Ranges.contains(NIGHTS, Ranges.range(StayDates.of("2026-07-02", "2026-07-06"))))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-06-28,2026-07-01", "2026-06-28,2026-07-02", "2026-07-02,2026-07-03", "2026-07-01,2026-07-05",
      "2026-07-04,2026-07-08", "2026-07-05,2026-07-08"})
  void shouldOverlapByBoundsWhereItOverlaps(LocalDate from, LocalDate to) {
    var other = DSL.val(Ranges.range(from, to), NIGHTS);
    assertThat(holds(Ranges.overlapsByBounds(NIGHTS, other))).isEqualTo(holds(Ranges.overlaps(NIGHTS, other)))
        .isEqualTo(StayDates.of(from, to).overlaps(STAY));
  }

  @Test
  void shouldTellTheFirstDayAndTheDayAfterTheLast() {
    // when
    var bounds = db.select(Ranges.lower(NIGHTS), Ranges.upper(NIGHTS)).from("stay").fetchSingle();

    // then
    assertThat(bounds.value1()).isEqualTo(STAY.checkIn());
    assertThat(bounds.value2()).isEqualTo(STAY.checkOut());
  }

  @Test
  void shouldNameTheConstraintThatRefusedAnOverlap() {
    // when
    var refused = catchThrowable(() -> db.insertInto(DSL.table("stay"), NIGHTS).values(Ranges.range(STAY)).execute());

    // then
    assertThat(refused).isInstanceOf(DataAccessException.class);
    assertThat(Violations.constraint(refused)).contains("stay_nights_excl");
    assertThat(Violations.isOf("stay_nights_excl", refused)).isTrue();
    assertThat(Violations.isOf("another", refused)).isFalse();
  }

  @Test
  void shouldNameNoConstraintForAnotherFailure() {
    // when
    var failed = catchThrowable(() -> db.select(DSL.field("no_such_column", SQLDataType.INTEGER)).from("stay").fetch());

    // then
    assertThat(Violations.constraint(failed)).isEmpty();
  }

  private boolean holds(Condition condition) {
    return db.fetchExists(db.selectOne().from("stay").where(condition));
  }
}
