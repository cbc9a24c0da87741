package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/** The control of guarantee 2: without the calendars' lock and key the same mix must end in disagreement. */
@ProofTest
@TestPropertySource(properties = "roost.payment.provider=none")
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
    try (var mix = new CalendarMix(new Market(roost), database.dsl(), 5)) {
      // when: until it has gone wrong, which takes longer on a machine that does other things too
      var violations = List.<String>of();
      for (var round = 0; round < 60 && violations.stream().noneMatch(it -> it.contains("pairs of")); round++) {
        mix.run(Duration.ofMillis(500));
        violations = Agreement.violations(database.dsl(), mix.listings());
      }
      // then
      assertThat(violations).anyMatch(violation -> violation.contains("pairs of"));
    }
  }
}
