package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;

import dev.roost.payout.application.PayoutSchedule;
import dev.roost.payout.application.PayoutSchedule.Turn;
import dev.roost.payout.contract.HoldBack;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every schedule of payouts does. */
public abstract class PayoutScheduleContract {

  private static final Currency EUR = Currency.of("EUR");
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final UserId host = someone();

  protected abstract PayoutSchedule schedule();

  @Test
  void shouldGiveATurnAtOnceToWhoeverEarnsForTheFirstTime() {
    // given
    schedule().plan(host, EUR, LEASE);
    schedule().plan(host, EUR, LEASE);
    // then
    assertThat(schedule().claim(10, LEASE)).singleElement().satisfies(turn -> {
      assertThat(turn.host()).isEqualTo(host);
      assertThat(turn.currency()).isEqualTo(EUR);
    });
    assertThat(schedule().claim(10, LEASE)).as("somebody has it").isEmpty();
  }

  @Test
  void shouldWaitUntilTheLastLookIsLongEnoughAgo() {
    // given
    schedule().plan(host, EUR, LEASE);
    schedule().looked(turn(), List.of(HoldBack.NO_ACCOUNT), Duration.ofDays(1));
    // when
    schedule().plan(host, EUR, Duration.ofHours(1));
    // then
    assertThat(schedule().claim(10, LEASE)).isEmpty();
    assertThat(schedule().of(host)).singleElement().satisfies(look -> {
      assertThat(look.heldBack()).containsExactly(HoldBack.NO_ACCOUNT);
      assertThat(look.nextAt()).isEqualTo(Objects.requireNonNull(look.lookedAt()).plus(Duration.ofHours(1)));
    });
    schedule().plan(host, EUR, Duration.ZERO);
    assertThat(schedule().claim(10, LEASE)).hasSize(1);
  }

  @Test
  void shouldWakeAHostInAllCurrencies() {
    // given
    schedule().plan(host, EUR, LEASE);
    schedule().plan(host, Currency.of("JPY"), LEASE);
    schedule().claim(10, LEASE).forEach(turn -> schedule().looked(turn, List.of(), Duration.ofDays(1)));
    // when
    schedule().wake(host);
    // then
    assertThat(schedule().claim(10, LEASE)).extracting(Turn::currency).containsExactlyInAnyOrder(EUR,
        Currency.of("JPY"));
  }

  /** What changed may not have been seen by the look that was going on. */
  @Test
  void shouldLookAgainWhereItWasWokenDuringTheLook() {
    // given
    schedule().plan(host, EUR, LEASE);
    var turn = turn();
    // when
    schedule().wake(host);
    schedule().looked(turn, List.of(HoldBack.ON_HOLD), Duration.ofDays(1));
    // then
    assertThat(schedule().claim(10, LEASE)).hasSize(1);
  }

  @Test
  void shouldGiveTheTurnToAnotherOnceTheLeaseIsOver() {
    // given: somebody took it and died
    schedule().plan(host, EUR, LEASE);
    schedule().claim(10, Duration.ZERO);
    // then
    assertThat(schedule().claim(10, LEASE)).hasSize(1);
  }

  private Turn turn() {
    return schedule().claim(10, LEASE).getFirst();
  }
}
