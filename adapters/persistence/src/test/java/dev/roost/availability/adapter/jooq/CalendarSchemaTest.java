package dev.roost.availability.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import roosttest.database.DatabaseTest;

/** What the database refuses by itself, should everything above it fail. */
@DatabaseTest
class CalendarSchemaTest {

  private final UUID listing = UUID.randomUUID();
  private final DSLContext db;

  CalendarSchemaTest(DSLContext db) {
    this.db = db;
  }

  @BeforeEach
  void aCalendar() {
    db.execute("insert into availability.calendar (listing_id) values ({0})", val(listing));
  }

  @Test
  void shouldRefuseANightThatIsTaken() {
    // given
    insert("[2027-05-01,2027-05-04)");
    // then
    assertThatThrownBy(() -> insert("[2027-05-03,2027-05-05)")).hasMessageContaining("calendar_entry_pkey");
  }

  @Test
  void shouldTakeNightsThatTouch() {
    // when
    insert("[2027-05-01,2027-05-04)");
    insert("[2027-05-04,2027-05-05)");
    // then
    assertThat(db.fetchCount(db.selectFrom("availability.calendar_entry where listing_id = {0}",
        val(listing)))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "[2027-05-01,)", "(,2027-05-01)", "(,)", "[2027-05-01,infinity)",
      "[-infinity,2027-05-01)"})
  void shouldRefuseNightsWithoutBounds(String nights) {
    assertThatThrownBy(() -> insert(nights)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void shouldRefuseNoNights() {
    assertThatThrownBy(() -> insert(null)).hasMessageContaining("null value");
  }

  @Test
  void shouldRefuseEntriesWithoutTheFactsOfTheirKind() {
    assertThatThrownBy(() -> db.execute("""
        insert into availability.calendar_entry (id, listing_id, nights, kind, note)
        values (gen_random_uuid(), {0}, '[2027-05-01,2027-05-04)', 'reservation', 'no booking')""",
        val(listing))).hasMessageContaining("calendar_entry_facts_of_kind");
  }

  @Test
  void shouldNeverLetTheKeyWait() {
    // when
    var deferrable = db.fetchValue("select condeferrable from pg_constraint where conname = 'calendar_entry_pkey'");
    // then
    assertThat(deferrable).as("a deferrable key makes ON CONFLICT fail").isEqualTo(false);
  }

  private void insert(@Nullable String nights) {
    db.execute("""
        insert into availability.calendar_entry (id, listing_id, nights, kind, note)
        values (gen_random_uuid(), {0}, {1}::daterange, 'block', '')""",
        val(listing), val(nights));
  }
}
