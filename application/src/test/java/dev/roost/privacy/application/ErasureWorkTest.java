package dev.roost.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;

import dev.roost.platform.PersonalData.Obstacle;
import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.domain.Erasure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureWorkTest {

  private final PrivacyTestBed bed = new PrivacyTestBed();

  @BeforeEach
  void somebodyWantsToBeErased() {
    bed.knows(ANNA, "Anna");
    bed.erasures.addIfAbsent(Erasure.request(ANNA, ANNA, bed.clock.instant()));
  }

  @Test
  void shouldForgetTheNameLast() {
    // when
    assertThat(bed.work.workDue(9)).isEqualTo(1);
    // then
    assertThat(bed.done).containsExactly("closed", "off the market", "booking forgets 'Anna' with 1 listings",
        "review forgets 'Anna' with 1 listings", "identity forgets 'Anna' with 1 listings");
    assertThat(status()).isEqualTo(ErasureStatus.ERASED);
    assertThat(bed.work.workDue(9)).isZero();
  }

  @Test
  void shouldBeginAnewWhereItWasCutShort() {
    // given
    bed.review.failures = 1;
    bed.work.workDue(9);
    assertThat(status()).isEqualTo(ErasureStatus.RUNNING);
    assertThat(bed.work.workDue(9)).as("put off").isZero();
    bed.done.clear();
    // when
    bed.clock.advance(Duration.ofMinutes(1));
    bed.work.workDue(9);
    // then
    assertThat(bed.done).hasSize(5).endsWith("identity forgets 'Anna' with 1 listings");
    assertThat(status()).isEqualTo(ErasureStatus.ERASED);
  }

  @Test
  void shouldWaitForWhatBeganAtTheSameMoment() {
    // given
    bed.booking.inTheWay = List.of(new Obstacle("open-bookings", 1));
    // when
    bed.work.workDue(9);
    // then
    assertThat(bed.done).containsExactly("closed", "off the market");
    assertThat(status()).isEqualTo(ErasureStatus.WAITING);
    // when
    bed.booking.inTheWay = List.of();
    bed.clock.advance(Duration.ofHours(2));
    bed.work.workDue(9);
    // then
    assertThat(status()).isEqualTo(ErasureStatus.ERASED);
  }

  @Test
  void shouldTellEverybodyOnceMoreTheNextDay() {
    // given
    bed.work.workDue(9);
    bed.done.clear();
    // when
    bed.clock.advance(Duration.ofHours(26));
    bed.work.workDue(9);
    // then
    assertThat(bed.done).contains("booking forgets '' with 1 listings");
    bed.clock.advance(Duration.ofDays(30));
    assertThat(bed.work.workDue(9)).isZero();
  }

  private ErasureStatus status() {
    return bed.erasures.find(ANNA).orElseThrow().status();
  }
}
