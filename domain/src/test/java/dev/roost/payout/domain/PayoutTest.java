package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static roosttest.payout.PayoutFixture.ACCOUNT;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aPayout;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payout.contract.PayoutFailed;
import dev.roost.payout.contract.PayoutReturned;
import dev.roost.payout.contract.PayoutSent;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.contract.TransferStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayoutTest {

  private final Payout payout = aPayout();
  private final Transfer first = payout.transfers().getFirst();
  private final Transfer second = payout.transfers().getLast();

  @Test
  void shouldBeSentOnceAllTransfersAre() {
    // when
    assertThat(payout.sent(first.id(), "tr_1", NOW)).isTrue();
    assertThat(payout.status()).isEqualTo(PayoutStatus.SENDING);
    assertThat(payout.takeEvents()).isEmpty();
    assertThat(payout.sent(second.id(), "tr_2", NOW)).isTrue();
    // then
    assertThat(payout.status()).isEqualTo(PayoutStatus.SENT);
    assertThat(payout.snapshot().endedAt()).isEqualTo(NOW);
    assertThat(payout.takeEvents())
        .containsExactly(new PayoutSent(payout.id(), payout.order().host(), eur(170_00)));
  }

  @Test
  void shouldTellWhatWasSentAndWhatWasNot() {
    // when
    payout.sent(first.id(), "tr_1", NOW);
    payout.failed(second.id(), "account closed", NOW);
    // then
    assertThat(payout.status()).isEqualTo(PayoutStatus.PARTLY_SENT);
    assertThat(payout.takeEvents()).containsExactly(
        new PayoutSent(payout.id(), payout.order().host(), eur(100_00)),
        new PayoutFailed(payout.id(), payout.order().host(), eur(70_00), "account closed"));
  }

  @Test
  void shouldFailWhereNothingWasSent() {
    // when
    payout.failed(first.id(), "account closed", NOW);
    payout.failed(second.id(), "account closed", NOW);
    // then
    assertThat(payout.status()).isEqualTo(PayoutStatus.FAILED);
    assertThat(payout.failure()).contains("account closed");
  }

  @Test
  void shouldLearnEachThingOnce() {
    // given
    payout.sent(first.id(), "tr_1", NOW);
    // then
    assertThat(payout.sent(first.id(), "tr_1", NOW)).isFalse();
    assertThat(payout.failed(first.id(), "late", NOW)).as("what was sent stays so").isFalse();
    assertThat(payout.transfer(first.id()).reference()).isEqualTo("tr_1");
  }

  /** Somebody was cut short between asking and storing, longer than anybody waits. */
  @Test
  void shouldLearnThatAFailedTransferWasSentAfterAll() {
    // given
    payout.failed(first.id(), "held back", NOW);
    payout.failed(second.id(), "held back", NOW);
    // when
    assertThat(payout.sent(first.id(), "tr_1", NOW)).isTrue();
    // then
    assertThat(payout.status()).isEqualTo(PayoutStatus.PARTLY_SENT);
    assertThat(payout.transfer(first.id()).failure()).isNull();
  }

  @Test
  void shouldOweAgainWhatHasComeBack() {
    // given
    payout.sent(first.id(), "tr_1", NOW);
    payout.sent(second.id(), "tr_2", NOW);
    payout.takeEvents();
    // when
    assertThat(payout.returned(first.id(), eur(30_00))).isEqualTo(eur(30_00));
    // then
    assertThat(payout.status()).isEqualTo(PayoutStatus.RETURNED);
    assertThat(payout.returned()).isEqualTo(eur(30_00));
    assertThat(payout.transfer(first.id()).kept()).isEqualTo(eur(70_00));
    assertThat(payout.sum(TransferStatus.SENT)).isEqualTo(eur(170_00));
    assertThat(payout.takeEvents())
        .containsExactly(new PayoutReturned(payout.id(), payout.order().host(), eur(30_00)));
  }

  /** The provider tells how much has come back in all, twice and in any order. */
  @Test
  void shouldCountWhatHasComeBackOnce() {
    // given
    payout.sent(first.id(), "tr_1", NOW);
    payout.sent(second.id(), "tr_2", NOW);
    // then
    assertThat(payout.returned(first.id(), eur(30_00))).isEqualTo(eur(30_00));
    assertThat(payout.returned(first.id(), eur(30_00))).isEqualTo(eur(0));
    assertThat(payout.returned(first.id(), eur(80_00))).isEqualTo(eur(50_00));
    assertThat(payout.returned(first.id(), eur(30_00))).isEqualTo(eur(0));
    assertThat(payout.returned(first.id(), eur(0))).isEqualTo(eur(0));
    assertThat(payout.returned(first.id(), eur(100_01))).as("never more than was sent").isEqualTo(eur(20_00));
    assertThat(payout.transfer(second.id()).returned()).isEqualTo(eur(0));
  }

  @Test
  void shouldKnowThatWhatIsOnItsWayHasNotComeBack() {
    assertThatIllegalStateException().isThrownBy(() -> payout.returned(first.id(), eur(1)));
    payout.sent(first.id(), "tr_1", NOW);
    payout.returned(first.id(), eur(1));
    assertThat(payout.status()).as("the other one is not known yet").isEqualTo(PayoutStatus.SENDING);
  }

  @Test
  void shouldGetAnotherKeyOnlyWhileItIsOpen() {
    // given
    var key = UUID.randomUUID();
    // when
    payout.renew(first.id(), key);
    // then
    assertThat(payout.transfer(first.id()).key()).isEqualTo(key);
    payout.sent(first.id(), "tr_1", NOW);
    assertThatIllegalStateException().isThrownBy(() -> payout.renew(first.id(), UUID.randomUUID()));
  }

  @Test
  void shouldAddUp() {
    var order = new Payout.Order(payout.order().host(), eur(171_00), ACCOUNT, NOW);
    assertThatIllegalArgumentException().isThrownBy(() -> Payout.prepare(payout.id(), order, List.of(first, second)));
  }
}
