package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.application.PaymentWork;
import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.application.Work;
import dev.roost.payment.application.Work.Purpose;
import dev.roost.payment.contract.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of work does. */
public abstract class PaymentWorkContract {

  private static final Duration LONG = Duration.ofHours(1);

  protected abstract PaymentWork work();

  @Test
  void shouldGiveEachWorkToOneWorkerAtATime() {
    // given
    var hold = someWork(Purpose.HOLD);
    work().plan(hold);
    work().plan(hold);
    // when
    var claimed = work().claim(10, LONG);
    // then
    assertThat(claimed).singleElement().satisfies(claim -> {
      assertThat(claim.work()).isEqualTo(hold);
      assertThat(claim.isFirst()).isTrue();
      assertThat(claim.failures()).isZero();
    });
    assertThat(work().claim(10, LONG)).isEmpty();
  }

  @Test
  void shouldGiveItToAnotherOnceTheLeaseIsOver() {
    // given: somebody took it and died
    work().plan(someWork(Purpose.TAKE));
    var first = work().claim(10, Duration.ZERO).getFirst();
    // when
    var second = work().claim(10, LONG);
    // then
    assertThat(second).singleElement().satisfies(claim -> {
      assertThat(claim.isFirst()).isFalse();
      assertThat(claim.firstTried()).isEqualTo(first.firstTried());
      assertThat(claim.lastTried()).isAfterOrEqualTo(first.lastTried());
    });
  }

  @Test
  void shouldNotGiveOutWhatIsForLater() {
    // given
    work().planFor(someWork(Purpose.GIVE_UP), Instant.now().plus(LONG));
    // then
    assertThat(work().claim(10, LONG)).isEmpty();
  }

  @Test
  void shouldGiveOutOnlyWorkOfThatPayment() {
    // given
    var mine = someWork(Purpose.HOLD);
    work().plan(mine);
    work().plan(someWork(Purpose.HOLD));
    // then
    assertThat(work().claim(mine.payment(), LONG)).extracting(Claim::work).containsExactly(mine);
    assertThat(work().claim(10, LONG)).hasSize(1);
  }

  @Test
  void shouldForgetWhatIsDone() {
    // given
    var hold = someWork(Purpose.HOLD);
    work().plan(hold);
    // when
    work().done(work().claim(10, Duration.ZERO).getFirst());
    // then
    assertThat(work().claim(10, LONG)).isEmpty();
    assertThat(work().of(hold.payment())).isEmpty();
  }

  @Test
  void shouldNotLoseWhatIsAskedForDuringTheWork() {
    // given
    var tell = someWork(Purpose.TELL);
    work().again(tell);
    var claim = work().claim(10, LONG).getFirst();
    // when
    work().again(tell);
    work().done(claim);
    // then
    assertThat(work().claim(10, LONG)).extracting(Claim::work).containsExactly(tell);
  }

  @Test
  void shouldCountFailuresAndKeepTheLastError() {
    // given
    var hold = someWork(Purpose.HOLD);
    work().plan(hold);
    // when
    work().postpone(work().claim(10, LONG).getFirst(), Duration.ZERO, "no answer");
    work().postpone(work().claim(10, LONG).getFirst(), LONG, "x".repeat(3_000));
    // then
    assertThat(work().claim(10, LONG)).isEmpty();
    assertThat(work().of(hold.payment())).singleElement().satisfies(pending -> {
      assertThat(pending.purpose()).isEqualTo(Purpose.HOLD);
      assertThat(pending.failures()).isEqualTo(2);
      assertThat(pending.error()).startsWith("xxx");
    });
  }

  @Test
  void shouldGoOnUnderAnotherSubject() {
    // given
    var hold = someWork(Purpose.HOLD);
    var fresh = UUID.randomUUID();
    work().plan(hold);
    // when
    work().replace(work().claim(10, LONG).getFirst(), fresh, Duration.ZERO, "not done");
    // then
    assertThat(work().claim(10, LONG)).singleElement().satisfies(claim -> {
      assertThat(claim.work()).isEqualTo(new Work(Purpose.HOLD, fresh, hold.payment()));
      assertThat(claim.isFirst()).isTrue();
      assertThat(claim.failures()).isEqualTo(1);
    });
  }

  protected static Work someWork(Purpose purpose) {
    return new Work(purpose, UUID.randomUUID(), new PaymentId(UUID.randomUUID()));
  }
}
