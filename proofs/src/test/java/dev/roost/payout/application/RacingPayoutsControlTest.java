package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The control: whoever decides on a balance that was only looked at pays twice. */
@RacingTest
@Import(WithoutAccountLocks.class)
class RacingPayoutsControlTest {

  @Autowired private Race race;

  @Test
  void shouldPayAHostTwiceWithoutTheLock() {
    var paidTwice = false;
    for (var round = 0; round < Race.ROUNDS && !paidTwice; round++) {
      race.earn(85_00);
      race.lookAtTheSameTime();
      paidTwice = race.payouts().size() > 1;
    }
    assertThat(paidTwice).isTrue();
    assertThat(race.payable()).isNegative();
  }
}
