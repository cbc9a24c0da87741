package dev.roost.payout.domain;

import static dev.roost.payout.contract.HoldBack.ACCOUNT_REFUSED;
import static dev.roost.payout.contract.HoldBack.NOT_VERIFIED;
import static dev.roost.payout.contract.HoldBack.NO_ACCOUNT;
import static dev.roost.payout.contract.HoldBack.ON_HOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.ACCOUNT;

import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void shouldKeepNothingBackFromWhomeverMayBePaid() {
    assertThat(new Standing(ACCOUNT, false, true, false).holdBacks()).isEmpty();
  }

  @Test
  void shouldSayAllThatKeepsAPayoutBack() {
    assertThat(Standing.NOTHING_KNOWN.holdBacks()).containsExactly(NOT_VERIFIED, NO_ACCOUNT);
    assertThat(new Standing(ACCOUNT, true, false, true).holdBacks()).containsExactly(NOT_VERIFIED, ACCOUNT_REFUSED,
        ON_HOLD);
  }
}
