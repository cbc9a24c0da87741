package dev.roost.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.aReport;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewRefusal.ReportDecided;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What administrators do with reviews and reports. */
class ModerationTest {

  @Test
  void shouldHideAndShowAgain() {
    // given
    var moderation = Moderation.none(newId());
    // then
    assertThat(moderation.set(false, ADA, "Fine", NEXT_DAY)).isFalse();
    assertThat(moderation.set(true, ADA, " Spam ", NEXT_DAY)).isTrue();
    assertThat(moderation.isHidden()).isTrue();
    assertThat(moderation.set(true, BERT, "Spam", NEXT_DAY.plusSeconds(1))).isFalse();
    assertThat(moderation.snapshot().last()).isEqualTo(new Moderation.Change(ADA, NEXT_DAY, "Spam"));
    assertThat(moderation.set(false, BERT, "It is none", NEXT_DAY)).isTrue();
    assertThat(moderation.isHidden()).isFalse();
  }

  @Test
  void shouldNeedAReason() {
    for (var reason : new String[]{" ", "x".repeat(501)}) {
      assertThat(refusalOf(() -> Moderation.none(newId()).set(true, ADA, reason, NEXT_DAY)))
          .isInstanceOf(InvalidField.class);
    }
  }

  @Test
  void shouldDecideAReportOnce() {
    // given
    var report = aReport(newId(), CARA);
    // when
    report.uphold(ADA, "Indeed", NEXT_DAY);
    // then
    assertThat(report.status()).isEqualTo(ReportStatus.UPHELD);
    assertThat(report.snapshot().decision()).isEqualTo(new Report.Decision(ADA, NEXT_DAY, "Indeed"));
    assertThat(refusalOf(() -> report.dismiss(BERT, "No", NEXT_DAY)))
        .isEqualTo(new ReportDecided(report.id(), ReportStatus.UPHELD));
  }

  @Test
  void shouldNeedAWordForADecision() {
    assertThat(refusalOf(() -> aReport(newId(), CARA).dismiss(ADA, "", NEXT_DAY))).isInstanceOf(InvalidField.class);
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
