package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.payout.VerificationFixture.aSubmittedOne;

import dev.roost.payout.domain.Verifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.VerificationsContract;

@DatabaseTest
class JooqHostVerificationsTest extends VerificationsContract {

  private final TestDatabase database;

  JooqHostVerificationsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(VERIFICATION);
  }

  @Override
  protected Verifications verifications() {
    return new JooqHostVerifications(database.dsl());
  }

  /** Whoever writes past the domain. */
  @Test
  void shouldNotLetAnybodyDecideOnThemselves() {
    // given
    verifications().save(aSubmittedOne(ANNA));
    // then
    assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> database.dsl().execute(
        "update payout.verification set status = 'APPROVED', decided_by = host_id, decided_at = now()"))
        .withMessageContaining("verification_two_people");
  }
}
