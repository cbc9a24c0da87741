package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.payment.spi.HostTransfers;
import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.Payouts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import roosttest.database.TestDatabase;

/** Payouts through the sandbox, whose tables tell what was really moved. */
@RacingTest
class SandboxTransfersTest {

  @Autowired private Race race;
  @Autowired private PayoutRun run;
  @Autowired private TransferWorker worker;
  @Autowired private TransferWork work;
  @Autowired private HostTransfers provider;
  @Autowired private Payouts payouts;
  @Autowired private TestDatabase database;

  @ParameterizedTest
  @ValueSource(strings = {"good", "answers_lost"})
  void shouldSendOnceWhateverBecomesOfAnswers(String card) {
    // given
    race.capture("sandbox_card_" + card, "sandbox_account_of_a_host");
    // when
    run.lookAtDue(10);
    await().atMost(Duration.ofSeconds(20)).until(() -> {
      worker.workDue(10);
      return race.status();
    }, PayoutStatus.SENT::equals);
    // then
    assertThat(atTheProvider()).containsExactly(85_00L);
    assertBooks(0, 0);
  }

  @Test
  void shouldOweAgainWhatAnAccountDoesNotTake() {
    // given
    race.capture("sandbox_card_good", "sandbox_account_blocked");
    // when
    run.lookAtDue(10);
    worker.workDue(10);
    // then
    assertThat(race.status()).isEqualTo(PayoutStatus.FAILED);
    assertThat(race.standing().accountRefused()).isTrue();
    assertThat(atTheProvider()).isEmpty();
    assertBooks(85_00, 0);
  }

  /** A node asks, and dies before it has stored the answer: another one finds the row once its lease is over. */
  @Test
  void shouldGoOnWhereANodeDied() {
    // given
    race.capture("sandbox_card_good", "sandbox_account_of_a_host");
    run.lookAtDue(10);
    var claim = work.claim(10, Duration.ZERO).getFirst();
    var payout = payouts.find(claim.payout()).orElseThrow();
    var draw = payout.transfer(claim.transfer()).draw();
    provider.send(new HostTransfer(payout.transfer(claim.transfer()).key(), draw.payment(), draw.source(),
        payout.order().account().value(), draw.amount(), "Payout " + payout.id()));
    assertThat(race.status()).isEqualTo(PayoutStatus.SENDING);
    assertBooks(0, 85_00);
    // when
    worker.workDue(10);
    // then
    assertThat(race.status()).isEqualTo(PayoutStatus.SENT);
    assertThat(atTheProvider()).containsExactly(85_00L);
    assertBooks(0, 0);
  }

  private void assertBooks(long payable, long inTransit) {
    assertThat(race.payable()).isEqualTo(payable);
    assertThat(race.inTransit()).isEqualTo(inTransit);
  }

  private List<Long> atTheProvider() {
    return database.dsl().fetch("select amount from sandbox.object where kind = 'TRANSFER' and payment_id = ?",
        race.payment().value()).getValues(0, Long.class);
  }
}
