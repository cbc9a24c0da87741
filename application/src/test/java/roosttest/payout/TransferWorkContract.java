package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.aDraw;
import static roosttest.payout.PayoutFixture.aPayout;
import static roosttest.payout.PayoutFixture.aTransfer;

import dev.roost.payout.application.TransferWork;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Transfer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of transfers to be made does. */
public abstract class TransferWorkContract {

  private static final Duration LONG = Duration.ofHours(1);

  private Transfer transfer = aTransfer(aDraw(1));
  private PayoutId payout = new PayoutId(UUID.randomUUID());

  protected abstract TransferWork work();

  /** Stores the payout whose transfers are to be made. */
  protected abstract void given(Payout stored);

  @BeforeEach
  void plan() {
    var stored = aPayout();
    given(stored);
    transfer = stored.transfers().getFirst();
    payout = stored.id();
    work().plan(transfer.id(), payout);
  }

  @Test
  void shouldGiveEachTransferToOneWorkerAtATime() {
    assertThat(work().claim(10, LONG)).singleElement().satisfies(claim -> {
      assertThat(claim.transfer()).isEqualTo(transfer.id());
      assertThat(claim.payout()).isEqualTo(payout);
      assertThat(claim.isFirst()).isTrue();
      assertThat(claim.failures()).isZero();
    });
    assertThat(work().claim(10, LONG)).isEmpty();
  }

  @Test
  void shouldGiveItToAnotherOnceTheLeaseIsOver() {
    // given: somebody took it and died
    var first = claim(Duration.ZERO);
    // when
    var second = claim(LONG);
    // then
    assertThat(second.isFirst()).isFalse();
    assertThat(second.firstTried()).isEqualTo(first.firstTried());
  }

  @Test
  void shouldForgetWhatIsKnown() {
    // when
    work().done(claim(Duration.ZERO));
    // then
    assertThat(work().claim(10, LONG)).isEmpty();
    assertThat(work().of(payout)).isEmpty();
  }

  @Test
  void shouldCountWhatWasTriedInVain() {
    // when
    work().postpone(claim(LONG), Duration.ZERO, "no answer");
    // then
    assertThat(work().of(payout)).singleElement().satisfies(pending -> {
      assertThat(pending.failures()).isEqualTo(1);
      assertThat(pending.error()).isEqualTo("no answer");
    });
    assertThat(claim(LONG).failures()).isEqualTo(1);
  }

  @Test
  void shouldBeginAnewUnderAnotherKey() {
    // given
    work().postpone(claim(LONG), Duration.ZERO, "no answer");
    // when
    work().restart(claim(LONG), Duration.ZERO, "another key");
    // then
    assertThat(claim(LONG)).satisfies(claim -> {
      assertThat(claim.isFirst()).isTrue();
      assertThat(claim.failures()).isEqualTo(1);
    });
  }

  @Test
  void shouldHurryOnlyWhatNobodyIsAt() {
    // given
    work().postpone(claim(LONG), LONG, "no answer");
    // when
    work().hurry(payout, LONG);
    // then
    assertThat(work().claim(10, LONG)).as("somebody may still wait for an answer").isEmpty();
    work().hurry(payout, Duration.ZERO);
    assertThat(work().claim(10, LONG)).hasSize(1);
  }

  private Claim claim(Duration lease) {
    return work().claim(10, lease).getFirst();
  }
}
