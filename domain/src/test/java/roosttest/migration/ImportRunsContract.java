package roosttest.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.migration.ImportFixture.NOON;
import static roosttest.migration.ImportFixture.SOURCE;
import static roosttest.migration.ImportFixture.aPlan;
import static roosttest.migration.ImportFixture.aRun;
import static roosttest.migration.ImportFixture.aShiftedPlan;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.StepProgress.Advance;
import dev.roost.shared.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of imports does. */
public abstract class ImportRunsContract {

  protected abstract ImportRuns runs();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var run = ImportRun.start(new ImportRunId(UUID.randomUUID()), aShiftedPlan("shifted"), NOON);

    // when
    runs().add(run);

    // then
    var found = runs().find(run.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.plan().shift()).isEqualTo(run.plan().shift());
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version", "plan.rows")
        .isEqualTo(run.snapshot());
  }

  @Test
  void shouldKeepHowFarItHasCome() {
    // given
    var run = added("progress");

    // when
    run.advance(ImportStep.CALENDARS, new Advance(40, 20, 10, 5), NOON.plusSeconds(1));
    runs().save(run);

    // then
    var found = runs().find(run.id()).orElseThrow();
    assertThat(found.progress(ImportStep.CALENDARS)).isEqualTo(run.progress(ImportStep.CALENDARS));
    assertThat(found.snapshot().changedAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(found.version()).isEqualTo(2);
  }

  @Test
  void shouldFindAnUnfinishedImportByItsFiles() {
    // given
    var run = added("files");
    run.fail("the disk is full", NOON);
    runs().save(run);

    // when
    var found = runs().findUnfinished(SOURCE, "files").orElseThrow();

    // then
    assertThat(found.id()).isEqualTo(run.id());
    assertThat(found.snapshot().failure()).isEqualTo("the disk is full");
    assertThat(runs().findUnfinished(SOURCE, "other files")).isEmpty();
    assertThat(runs().findUnfinished("elsewhere", "files")).isEmpty();
  }

  @Test
  void shouldNotTakeACompletedImportForAnUnfinishedOne() {
    // given
    var run = added("done");
    aPlan("done").rows().forEach((step, rows) -> run.advance(step, new Advance(rows, rows, 0, 0), NOON));
    run.complete(NOON);
    runs().save(run);

    // when
    var found = runs().findUnfinished(SOURCE, "done");

    // then
    assertThat(found).isEmpty();
    added("done");
  }

  @Test
  void shouldNotKeepTwoUnfinishedImportsOfTheSameFiles() {
    // given
    added("twice");

    // when / then
    assertThatThrownBy(() -> added("twice")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void shouldRefuseWhatSomebodyElseStoredMeanwhile() {
    // given
    var run = added("race");
    var mine = runs().find(run.id()).orElseThrow();
    var theirs = runs().find(run.id()).orElseThrow();
    theirs.resume(NOON);
    runs().save(theirs);
    mine.advance(ImportStep.LISTINGS, new Advance(1, 1, 0, 0), NOON);

    // when / then
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> runs().save(mine))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(new ImportOvertaken(run.id())));
  }

  private ImportRun added(String fingerprint) {
    var run = aRun(fingerprint);
    runs().add(run);
    return runs().find(run.id()).orElseThrow();
  }
}
