package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aDraw;
import static roosttest.payout.PayoutFixture.aPayout;
import static roosttest.payout.PayoutFixture.aPayoutOf;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payouts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of payouts does. */
public abstract class PayoutsContract {

  protected abstract Payouts payouts();

  @Test
  void shouldFindWhatWasStored() {
    // given
    var payout = aPayout();
    // when
    payouts().add(payout);
    // then
    assertThat(payouts().find(payout.id())).get().satisfies(found -> {
      assertThat(found.version()).isEqualTo(1);
      assertThat(found.order()).isEqualTo(payout.order());
      assertThat(found.transfers()).isEqualTo(payout.transfers());
      assertThat(found.status()).isEqualTo(PayoutStatus.SENDING);
    });
    assertThat(payouts().find(aPayout().id())).isEmpty();
  }

  @Test
  void shouldStoreWhatBecameOfIt() {
    // given
    var payout = stored(aPayout());
    payout.sent(payout.transfers().getFirst().id(), "tr_1" + payout.id(), NOW);
    payout.failed(payout.transfers().getLast().id(), "closed", NOW);
    // when
    payouts().save(payout);
    // then
    assertThat(payouts().find(payout.id())).get().satisfies(found -> {
      assertThat(found.version()).isEqualTo(2);
      assertThat(found.status()).isEqualTo(PayoutStatus.PARTLY_SENT);
      assertThat(found.transfers()).isEqualTo(payout.transfers());
      assertThat(found.snapshot().endedAt()).isEqualTo(NOW);
    });
  }

  @Test
  void shouldNotOverwriteWhatSomebodyElseStored() {
    // given
    var payout = stored(aPayout());
    var other = stored(payout.id());
    payout.sent(payout.transfers().getFirst().id(), "tr_2" + payout.id(), NOW);
    payouts().save(payout);
    // when
    other.failed(other.transfers().getFirst().id(), "closed", NOW);
    // then
    assertThatThrownBy(() -> payouts().save(other)).hasMessageContaining("changed meanwhile");
  }

  @Test
  void shouldAddUpWhatWasSentOfACapture() {
    // given
    var twice = aDraw(30_00);
    var more = new Draw(twice.booking(), twice.payment(), twice.source(), eur(20_00));
    var failed = new Draw(twice.booking(), twice.payment(), twice.source(), eur(9_00));
    payouts().add(aPayoutOf(someone(), twice, aDraw(1_00)));
    payouts().add(aPayoutOf(someone(), more));
    var vain = stored(aPayoutOf(someone(), failed));
    vain.failed(vain.transfers().getFirst().id(), "closed", NOW);
    payouts().save(vain);
    // when
    var sent = payouts().sent(List.of(twice.source(), "pi_unknown"));
    // then
    assertThat(sent).containsExactly(Map.entry(twice.source(), eur(50_00)));
  }

  @Test
  void shouldStoreWhatHasComeBackOfIt() {
    // given
    var payout = stored(aPayout());
    var first = payout.transfers().getFirst();
    payout.sent(first.id(), "tr_3" + payout.id(), NOW);
    payout.failed(payout.transfers().getLast().id(), "closed", NOW);
    payout.returned(first.id(), eur(40_00));
    // when
    payouts().save(payout);
    // then
    var found = stored(payout.id());
    assertThat(found.transfers()).isEqualTo(payout.transfers());
    assertThat(found.status()).isEqualTo(PayoutStatus.RETURNED);
    assertThat(payouts().sent(List.of(first.draw().source()))).containsExactly(
        Map.entry(first.draw().source(), eur(60_00)));
  }

  @Test
  void shouldFindAPayoutByTheKeyOfATransfer() {
    // given
    var payout = stored(aPayout());
    stored(aPayout());
    // then
    assertThat(payouts().findByKey(payout.transfers().getLast().key())).map(Payout::id).contains(payout.id());
    assertThat(payouts().findByKey(UUID.randomUUID())).isEmpty();
  }

  private Payout stored(Payout payout) {
    payouts().add(payout);
    return stored(payout.id());
  }

  private Payout stored(PayoutId id) {
    return payouts().find(id).orElseThrow();
  }
}
