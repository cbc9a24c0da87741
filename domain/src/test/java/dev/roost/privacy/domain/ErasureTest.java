package dev.roost.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;

import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.contract.InTheWay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
  private static final List<InTheWay> A_BOOKING = List.of(new InTheWay("open-bookings", 1));

  private final Erasure erasure = Erasure.request(ANNA, ADA, NOON);

  @Test
  void shouldBeginAtOnce() {
    assertThat(erasure.status()).isEqualTo(ErasureStatus.RUNNING);
    assertThat(erasure.snapshot()).isEqualTo(new Erasure.Snapshot(ANNA, ADA, NOON, List.of(), null, NOON, 0));
  }

  @Test
  void shouldWaitForWhatBeganMeanwhile() {
    // when
    erasure.holdUp(A_BOOKING, NOON);
    // then
    assertThat(erasure.status()).isEqualTo(ErasureStatus.WAITING);
    assertThat(erasure.snapshot().inTheWay()).isEqualTo(A_BOOKING);
    assertThat(erasure.snapshot().dueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void shouldTellContextsOnceMoreADayAfterAllHaveErased() {
    // given
    erasure.holdUp(A_BOOKING, NOON);
    // when
    erasure.complete(NOON.plusSeconds(1));
    // then
    assertThat(erasure.status()).isEqualTo(ErasureStatus.ERASED);
    assertThat(erasure.snapshot().inTheWay()).isEmpty();
    assertThat(erasure.snapshot().dueAt()).isEqualTo(NOON.plusSeconds(1).plus(Duration.ofHours(25)));
    // when
    erasure.complete(NOON.plus(Duration.ofDays(2)));
    // then
    assertThat(erasure.snapshot().erasedAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(erasure.snapshot().dueAt()).isNull();
  }

  @Test
  void shouldNotWaitForAnythingOnceItIsDone() {
    // given
    erasure.complete(NOON);
    // when
    erasure.holdUp(A_BOOKING, NOON);
    // then
    assertThat(erasure.status()).isEqualTo(ErasureStatus.ERASED);
    assertThat(erasure.snapshot().inTheWay()).isEmpty();
  }

  @Test
  void shouldBeRestoredAsItWasStored() {
    var stored = new Erasure.Snapshot(ANNA, ADA, NOON, A_BOOKING, null, NOON, 3);

    assertThat(Erasure.restore(stored).snapshot()).isEqualTo(stored);
    assertThat(Erasure.restore(stored).version()).isEqualTo(3);
  }
}
