package dev.roost.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.migration.ImportFixture.NOON;
import static roosttest.migration.ImportFixture.aRun;

import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.contract.MigrationRefusal.ImportIncomplete;
import dev.roost.migration.contract.MigrationRefusal.ImportNotRunning;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.migration.domain.StepProgress.Advance;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImportRunTest {

  private final ImportRun run = aRun();

  @Test
  void shouldBeginAtTheFirstRowOfEveryStep() {
    // when
    var progress = run.progress(ImportStep.CALENDARS);

    // then
    assertThat(run.status()).isEqualTo(ImportStatus.RUNNING);
    assertThat(progress).isEqualTo(new StepProgress(100, 0, 0, 0, 0));
    assertThat(progress.isDone()).isFalse();
  }

  @Test
  void shouldAddUpWhatChunksBring() {
    // when
    run.advance(ImportStep.CALENDARS, new Advance(40, 30, 5, 5), NOON);
    run.advance(ImportStep.CALENDARS, new Advance(60, 1, 2, 3), NOON);

    // then
    assertThat(run.progress(ImportStep.CALENDARS)).isEqualTo(new StepProgress(100, 100, 31, 7, 8));
    assertThat(run.progress(ImportStep.CALENDARS).isDone()).isTrue();
    assertThat(run.progress(ImportStep.LISTINGS).isDone()).isFalse();
  }

  @Test
  void shouldNotComeFurtherThanItsFile() {
    // given
    var tooFar = new Advance(11, 11, 0, 0);

    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> run.advance(ImportStep.LISTINGS, tooFar, NOON));
  }

  @Test
  void shouldNotBeOverBeforeEveryRowWasRead() {
    // given
    run.advance(ImportStep.LISTINGS, new Advance(10, 10, 0, 0), NOON);
    run.advance(ImportStep.CALENDARS, new Advance(99, 99, 0, 0), NOON);
    run.advance(ImportStep.REVIEWS, new Advance(5, 5, 0, 0), NOON);

    // when / then
    assertRefused(() -> run.complete(NOON), new ImportIncomplete(run.id(), ImportStep.CALENDARS, 99, 100));
  }

  @Test
  void shouldBeOverForGoodOnceCompleted() {
    // given
    readEverything();

    // when
    run.complete(NOON);

    // then
    assertThat(run.status()).isEqualTo(ImportStatus.COMPLETED);
    var over = new ImportNotRunning(run.id(), ImportStatus.COMPLETED);
    assertRefused(() -> run.resume(NOON), over);
    assertRefused(() -> run.fail("late", NOON), over);
    assertRefused(() -> run.mustBeAttempt(1), over);
  }

  @Test
  void shouldGoOnAfterAFailure() {
    // given
    run.advance(ImportStep.CALENDARS, new Advance(40, 40, 0, 0), NOON);
    run.fail("the connection broke", NOON);

    // when
    run.resume(NOON.plusSeconds(60));

    // then
    assertThat(run.status()).isEqualTo(ImportStatus.RUNNING);
    assertThat(run.snapshot().failure()).isNull();
    assertThat(run.progress(ImportStep.CALENDARS).position()).isEqualTo(40);
  }

  @Test
  void shouldTakeNothingAfterAFailureUntilItIsContinued() {
    // given
    run.fail("the connection broke", NOON);

    // when / then
    assertRefused(() -> run.mustBeAttempt(1), new ImportNotRunning(run.id(), ImportStatus.FAILED));
  }

  @Test
  void shouldRefuseAnOlderAttemptThatWokeUpAgain() {
    // given
    run.resume(NOON);

    // when
    run.mustBeAttempt(2);

    // then
    assertRefused(() -> run.mustBeAttempt(1), new ImportOvertaken(run.id()));
  }

  private void readEverything() {
    for (var step : ImportStep.values()) {
      var rows = run.plan().rowsOf(step);
      run.advance(step, new Advance(rows, rows, 0, 0), NOON);
    }
  }

  private static void assertRefused(ThrowingCallable call, Refusal refusal) {
    assertThatExceptionOfType(Refused.class).isThrownBy(call)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
