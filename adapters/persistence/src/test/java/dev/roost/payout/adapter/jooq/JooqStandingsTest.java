package dev.roost.payout.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.ACCOUNT;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.Standing;
import dev.roost.shared.UserId;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqStandingsTest {

  private final TestDatabase database;
  private final UserId host = someone();

  JooqStandingsTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldKnowNothingOfWhomeverHasDoneNothing() {
    assertThat(standing()).isEqualTo(Standing.NOTHING_KNOWN);
  }

  @Test
  void shouldTellAllOfAHostAtOnce() {
    // given
    var accounts = new JooqPayoutAccounts(database.dsl());
    var account = PayoutAccount.none(host);
    account.name(ACCOUNT, NOW);
    account.refuse(ACCOUNT, "closed");
    accounts.save(account);
    database.dsl().execute("""
        insert into payout.verification (host_id, version, status, legal_name, kind, country, born_on, submitted_at,
          decided_by, decided_at)
        values (?, 1, 'APPROVED', 'Anna', 'PERSON', 'PT', '1990-01-01', now(), gen_random_uuid(), now())""",
        host.value());
    database.dsl().execute("""
        insert into payout.freeze (host_id, version, frozen, reason, changed_by, changed_at)
        values (?, 1, true, 'Looks odd', gen_random_uuid(), now())""", host.value());
    // then
    assertThat(standing()).isEqualTo(new Standing(ACCOUNT, true, true, true));
    // when
    database.dsl().execute("update payout.freeze set frozen = false where host_id = ?", host.value());
    database.dsl().execute("update payout.verification set status = 'REVOKED' where host_id = ?", host.value());
    // then
    assertThat(standing()).isEqualTo(new Standing(ACCOUNT, true, false, false));
  }

  private Standing standing() {
    return new JooqStandings(database.dsl()).of(host);
  }
}
