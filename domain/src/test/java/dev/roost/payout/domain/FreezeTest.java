package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import org.junit.jupiter.api.Test;

class FreezeTest {

  private final UserId host = someone();
  private final Freeze freeze = Freeze.none(host);

  @Test
  void shouldSayWhoFrozeAndWhy() {
    assertThat(freeze.set(true, ADA, "Odd", NOW)).isTrue();
    assertThat(freeze.isFrozen()).isTrue();
    assertThat(freeze.snapshot().last()).isEqualTo(new Freeze.Change(ADA, NOW, "Odd"));
  }

  @Test
  void shouldChangeNothingWhereItIsSoAlready() {
    assertThat(freeze.set(false, ADA, "Fine", NOW)).isFalse();
    freeze.set(true, ADA, "Odd", NOW);
    assertThat(freeze.set(true, ADA, "Very odd", NOW)).isFalse();
    assertThat(freeze.snapshot().last()).isEqualTo(new Freeze.Change(ADA, NOW, "Odd"));
  }

  @Test
  void shouldNotBeOnesOwn() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> freeze.set(true, host, "Odd", NOW))
        .extracting(Refused::refusal).isInstanceOf(OwnPayouts.class);
  }
}
