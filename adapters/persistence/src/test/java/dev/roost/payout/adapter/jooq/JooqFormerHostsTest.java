package dev.roost.payout.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aDraw;
import static roosttest.payout.PayoutFixture.aPayoutOf;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.anEarning;
import static roosttest.payout.VerificationFixture.aSubmittedOne;
import static roosttest.payout.VerificationFixture.anOpenOne;

import dev.roost.payout.domain.Verification;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqFormerHostsTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(2_000));

  private final UserId host = someone();
  private final TestDatabase database;
  private final JooqFormerHosts former;
  private final JooqHostVerifications verifications;

  JooqFormerHostsTest(TestDatabase database) {
    this.database = database;
    this.former = new JooqFormerHosts(database.dsl());
    this.verifications = new JooqHostVerifications(database.dsl());
  }

  @Test
  void shouldFindHostsWithWhomNothingHasHappenedForLong() {
    // given
    var approved = store(aSubmittedOne(host));
    approved.approve(someone(), NOW);
    verifications.save(approved);
    // then
    assertThat(former.contains(host, NOW.plusSeconds(1))).isTrue();
    assertThat(former.contains(host, NOW)).as("it was approved then").isFalse();
    assertThat(former.contains(someone(), LATER)).isFalse();
  }

  @Test
  void shouldFindWhoNeverSubmittedButNotWhoHasSaidNothing() {
    // given
    store(anOpenOne(host));
    listedAt(host);
    var silent = someone();
    store(Verification.begin(silent));
    listedAt(silent);
    // then
    assertThat(former.contains(host, LATER)).isTrue();
    assertThat(former.contains(silent, LATER)).isFalse();
    // when
    var verification = verifications.find(host).orElseThrow();
    verification.forget();
    verifications.save(verification);
    // then
    assertThat(former.contains(host, LATER)).as("there is nothing left to forget").isFalse();
  }

  @Test
  void shouldNotCountWhoHasEarnedSince() {
    // given
    store(aSubmittedOne(host));
    // when
    new JooqEarnings(database.dsl()).add(anEarning(aStay(), host, 85_00, LATER));
    // then
    assertThat(former.contains(host, LATER)).isFalse();
    assertThat(former.contains(host, LATER.plusSeconds(1))).isTrue();
  }

  @Test
  void shouldNotCountWhoWasPaidSinceOrIsBeingPaid() {
    // given
    store(aSubmittedOne(host));
    var payouts = new JooqPayouts(database.dsl());
    var payout = aPayoutOf(host, aDraw(1_00));
    payouts.add(payout);
    assertThat(former.contains(host, LATER)).as("it is on its way").isFalse();
    // when
    var sent = payouts.find(payout.id()).orElseThrow();
    sent.sent(sent.transfers().getFirst().id(), "tr_" + payout.id(), LATER);
    payouts.save(sent);
    // then
    assertThat(former.contains(host, LATER)).isFalse();
    assertThat(former.contains(host, LATER.plusSeconds(1))).isTrue();
  }

  @Test
  void shouldNotCountWhosePayoutsAnAdministratorKeepsBack() {
    // given
    store(aSubmittedOne(host));
    database.dsl().execute("""
        insert into payout.freeze (host_id, version, frozen, reason, changed_by, changed_at)
        values (?, 1, true, 'Looks odd', gen_random_uuid(), now())""", host.value());
    assertThat(former.contains(host, LATER)).isFalse();
    // when
    database.dsl().execute("update payout.freeze set frozen = false where host_id = ?", host.value());
    // then
    assertThat(former.contains(host, LATER)).isTrue();
  }

  @Test
  void shouldNameThemBatchByBatch() {
    // given
    var hosts = Stream.generate(() -> store(aSubmittedOne(someone())).host()).limit(3).toList();
    // when
    var found = Stream.iterate(former.find(LATER, null, 1), batch -> !batch.isEmpty(),
        batch -> former.find(LATER, batch.getLast(), 1)).flatMap(batch -> batch.stream()).toList();
    // then
    assertThat(found).containsAll(hosts).doesNotHaveDuplicates();
  }

  private Verification store(Verification verification) {
    verifications.save(verification);
    return verifications.find(verification.host()).orElseThrow();
  }

  /** When it was begun: now, says the database. */
  private void listedAt(UserId of) {
    database.dsl().execute("update payout.verification set listed_at = '2027-06-01T10:00:00Z' where host_id = ?",
        of.value());
  }
}
