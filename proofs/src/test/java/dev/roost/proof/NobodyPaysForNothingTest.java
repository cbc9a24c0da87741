package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Whatever happens to a stay while it is altered and paid: what was taken and not given back is what it owes. */
@ProofTest
@TestPropertySource(properties = "roost.payment.sandbox.delay=200ms")
class NobodyPaysForNothingTest {
  /** Each lives for some seconds; {@code -Droost.proof.stays} sets another number. */
  private static final int STAYS = Integer.getInteger("roost.proof.stays", Scale.of(30, 1_000));
  private static final Logger LOG = LoggerFactory.getLogger(NobodyPaysForNothingTest.class);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  @Test
  void shouldHaveTakenWhatEachStayOwes() {
    // given
    var mix = new PaidAlterations(new Market(roost), database.dsl());
    // when
    mix.run(STAYS);
    // then
    LOG.info("{}", mix.done());
    assertThat(mix.failures()).isEmpty();
    assertThat(mix.booked()).as("hardly a night was taken by another").isGreaterThan(STAYS * 9L / 10);
    MoneyAgreement.awaitSettled(database.dsl(), mix.guests());
    assertThat(DifferencesAgreement.violations(database.dsl(), mix.listings())).isEmpty();
    assertThat(Agreement.overlapsAndLosses(database.dsl(), mix.listings())).isEmpty();
    assertThat(mix.done()).as("every way was gone").containsKeys("applied at once", "to be paid", "paid", "called off",
        "ran out", "wanted by another");
  }
}
