package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Guarantee 2: all ways to the calendar agree. Five minutes in the full form. */
@ProofTest
@TestPropertySource(properties = "roost.payment.provider=none")
class AllWaysAgreeTest {
  private static final Logger LOG = LoggerFactory.getLogger(AllWaysAgreeTest.class);
  private static final Duration HOW_LONG = Duration.ofSeconds(Scale.of(4, 300));

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  @Test
  void shouldAgreeWhateverHappensAtOnce() {
    // given
    try (var mix = new CalendarMix(new Market(roost), database.dsl(), 40)) {
      shouldAgree(mix);
    }
  }

  private void shouldAgree(CalendarMix mix) {
    var deadlocks = new SoldNights(database.dsl(), mix.listings().getFirst()).deadlocks();
    // when
    mix.run(HOW_LONG);
    // then
    LOG.info("In {} s: {}", HOW_LONG.toSeconds(), mix.done());
    assertThat(mix.failures()).isEmpty();
    assertThat(Agreement.violations(database.dsl(), mix.listings())).isEmpty();
    assertThat(new SoldNights(database.dsl(), mix.listings().getFirst()).deadlocks()).isEqualTo(deadlocks);
    assertThat(mix.done()).as("every way was gone").containsKeys("booked", "altered", "left open", "cancelled",
        "accepted", "blocked or opened", "rules changed", "imported", "ran out", "refused");
  }
}
