package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/** The control: where the difference of an alteration that ends is not let go, somebody pays for nothing. */
@ProofTest
@TestPropertySource(properties = "roost.payment.sandbox.delay=200ms")
@Import(WithoutLettingGo.class)
class NobodyPaysForNothingControlTest {
  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  @Test
  void shouldFindWhoPaysForNothing() {
    // given
    var mix = new PaidAlterations(new Market(roost), database.dsl());
    // when
    var violations = List.<String>of();
    for (var round = 0; round < 10 && violations.isEmpty(); round++) {
      mix.run(12);
      violations = DifferencesAgreement.violations(database.dsl(), mix.listings());
    }
    // then
    assertThat(violations).anyMatch(violation -> violation.startsWith("of an alteration that was not done"));
  }
}
