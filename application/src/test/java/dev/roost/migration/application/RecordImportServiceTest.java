package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.migration.RecordFixture.aListing;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.migration.ImportedWorld;

class RecordImportServiceTest {

  private final ImportHarness harness = new ImportHarness();
  private final ImportedWorld world = harness.world;

  @Test
  void shouldKeepRowsThatTheReaderCouldNotUse() {
    // given
    var bad = new RejectedRowView("listings.csv", 9, "name is empty");

    // when
    var run = harness.records.importListings(SYSTEM, harness.anImport("a"),
        new Chunk<>(3, List.of(aListing("1")), List.of(bad)));

    // then
    assertThat(run.step(ImportStep.LISTINGS)).isEqualTo(new Step(100, 3, 1, 0, 1));
    assertThat(harness.imports.rejectedRows(SYSTEM, run.id(), 0, 10)).containsExactly(bad);
  }

  @Test
  void shouldOnlyTakeRecordsFromRoostItselfAndItsAdmins() {
    // given
    var ticket = harness.anImport("a");

    // when
    harness.records.importListings(Actors.admin(), ticket, chunk(1, aListing("1")));

    // then
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> harness.records.importListings(Actors.host(), ticket, chunk(1, aListing("2"))))
        .withMessageStartingWith("not-allowed");
    assertThat(world.listings).hasSize(1);
  }
}
