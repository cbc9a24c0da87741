package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two look at the same host at the same moment. */
@RacingTest
class RacingPayoutsTest {

  @Autowired private Race race;

  @Test
  void shouldPayAHostOnceHoweverManyLook() {
    for (var round = 0; round < Race.ROUNDS; round++) {
      // given
      race.earn(85_00);
      // when
      race.lookAtTheSameTime();
      // then
      assertThat(race.payouts()).containsExactly(85_00L);
      assertThat(race.payable()).isZero();
    }
  }

  @Test
  void shouldNotSendToTheHostWhatIsJustGoingBackToTheGuest() {
    // given
    race.earn(85_00);
    // when
    race.lookWhileAllGoesBack();
    // then
    assertThat(race.payouts()).isEmpty();
    assertThat(race.payable()).isEqualTo(85_00);
  }
}
