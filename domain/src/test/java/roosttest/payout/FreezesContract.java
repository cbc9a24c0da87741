package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.domain.Freeze;
import dev.roost.payout.domain.Freezes;
import dev.roost.shared.UserId;
import org.junit.jupiter.api.Test;

/** What every store of freezes does. */
public abstract class FreezesContract {

  private final UserId host = someone();

  protected abstract Freezes freezes();

  @Test
  void shouldFindWhatWasStored() {
    // given
    var freeze = Freeze.none(host);
    freeze.set(true, ADA, "Odd", NOW);
    freezes().save(freeze);
    // when
    var found = freezes().lock(host).orElseThrow();
    found.set(false, ADA, "Explained", NOW.plusSeconds(1));
    freezes().save(found);
    // then
    assertThat(freezes().find(host)).get().satisfies(it -> {
      assertThat(it.version()).isEqualTo(2);
      assertThat(it.isFrozen()).isFalse();
      assertThat(it.snapshot().last()).isEqualTo(new Freeze.Change(ADA, NOW.plusSeconds(1), "Explained"));
    });
    assertThat(freezes().find(someone())).isEmpty();
  }

  @Test
  void shouldNotOverwriteWhatSomebodyElseStored() {
    // given
    var one = Freeze.none(host);
    one.set(true, ADA, "Odd", NOW);
    var other = Freeze.none(host);
    other.set(true, ADA, "Very odd", NOW);
    freezes().save(one);
    // then
    assertThatThrownBy(() -> freezes().save(other)).hasMessageContaining("changed meanwhile");
  }
}
