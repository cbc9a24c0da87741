package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import roosttest.database.TestDatabase;

/** The control of guarantee 2: without the calendars' lock and key the same mix must end in disagreement. */
@ProofTest
@Import(WithoutCalendarLocks.class)
class AllWaysAgreeControlTest {
  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  /** Keeps the name, which the insert refers to, and takes the sense away. */
  @BeforeEach
  void dropTheKey() {
    database.dsl().execute("alter table availability.calendar_entry drop constraint calendar_entry_pkey");
    database.dsl()
        .execute("alter table availability.calendar_entry add constraint calendar_entry_pkey primary key (id)");
  }

  @Test
  void shouldDisagreeWithoutTheProtection() {
    // given
    var mix = new CalendarMix(new Market(roost), database.dsl());
    // when
    mix.run(Duration.ofSeconds(3));
    // then
    assertThat(Agreement.violations(database.dsl(), mix.listings()))
        .anyMatch(violation -> violation.endsWith("pairs of entries that overlap"));
  }
}
