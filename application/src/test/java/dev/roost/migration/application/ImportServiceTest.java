package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.migration.RecordFixture.aListing;
import static roosttest.migration.RecordFixture.aListingWithoutPrice;

import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.contract.MigrationRefusal.ImportIncomplete;
import dev.roost.migration.contract.MigrationRefusal.ImportNotRunning;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ImportServiceTest {

  private static final Map<ImportStep, Long> TWO_LISTINGS = Map.of(ImportStep.LISTINGS, 2L);

  private final ImportHarness harness = new ImportHarness();

  @Test
  void shouldContinueWhereTheSameFilesWereInterrupted() {
    // given
    var begun = harness.open("files", TWO_LISTINGS);
    take(begun, aListing("1"));

    // when
    var continued = harness.open("files", TWO_LISTINGS);

    // then
    assertThat(continued.id()).isEqualTo(begun.id());
    assertThat(continued.isContinued()).isTrue();
    assertThat(continued.step(ImportStep.LISTINGS).position()).isEqualTo(1);
  }

  @Test
  void shouldStopWhoWasOvertaken() {
    // given
    var begun = harness.open("files", TWO_LISTINGS);
    harness.open("files", TWO_LISTINGS);

    // when / then
    assertRefused(() -> take(begun, aListing("1")), new ImportOvertaken(begun.id()));
    assertThat(harness.world.listings).isEmpty();
  }

  @Test
  void shouldPublishEveryListingOfTheSourceAtTheEnd() {
    // given
    var rows = Map.of(ImportStep.LISTINGS, 1_200L);
    var run = harness.open("files", rows);
    take(run, IntStream.range(0, 1_200).mapToObj(id -> aListing(Integer.toString(id))).toArray(ListingRecord[]::new));

    // when
    var completed = harness.imports.complete(SYSTEM, run.ticket());

    // then
    assertThat(completed.run().status()).isEqualTo(ImportStatus.COMPLETED);
    assertThat(completed.published()).isEqualTo(1_200);
    assertThat(completed.findable()).isEqualTo(1_200);
    assertThat(harness.world.findable).hasSize(1_200);
  }

  @Test
  void shouldNotBeOverBeforeSearchIsUpToDate() {
    // given
    var run = harness.open("files", TWO_LISTINGS);
    take(run, aListing("1"), aListing("2"));
    harness.world.searchIsBroken = true;

    // when: the end is cut short, and the same command is given again
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> harness.imports.complete(SYSTEM, run.ticket()));
    harness.world.searchIsBroken = false;
    var continued = harness.open("files", TWO_LISTINGS);
    var completed = harness.imports.complete(SYSTEM, continued.ticket());

    // then
    assertThat(continued.id()).isEqualTo(run.id());
    assertThat(completed.findable()).isEqualTo(2);
    assertThat(harness.world.findable).hasSize(2);
  }

  @Test
  void shouldSayWhatListingsLackThatStayDrafts() {
    // given
    var run = harness.open("files", TWO_LISTINGS);
    take(run, aListing("1"), aListingWithoutPrice("2"));

    // when
    var completed = harness.imports.complete(SYSTEM, run.ticket());

    // then
    assertThat(completed.published()).isEqualTo(1);
    assertThat(completed.drafts()).isEqualTo(1);
    assertThat(completed.missing()).isEqualTo(Map.of("price", 1));
  }

  @Test
  void shouldNotBeOverWhileRowsAreLeft() {
    // given
    var run = harness.open("files", TWO_LISTINGS);
    take(run, aListing("1"));

    // when / then
    assertRefused(() -> harness.imports.complete(SYSTEM, run.ticket()),
        new ImportIncomplete(run.id(), ImportStep.LISTINGS, 1, 2));
    assertThat(harness.world.published).isEmpty();
  }

  @Test
  void shouldBeginAnewOnceTheSameFilesWereImported() {
    // given
    var first = harness.open("files", TWO_LISTINGS);
    take(first, aListing("1"), aListing("2"));
    harness.imports.complete(SYSTEM, first.ticket());

    // when
    var second = harness.open("files", TWO_LISTINGS);

    // then
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.isContinued()).isFalse();
    assertThat(take(second, aListing("1"), aListing("2")).step(ImportStep.LISTINGS).unchanged()).isEqualTo(2);
  }

  @Test
  void shouldRememberWhyItStopped() {
    // given
    var run = harness.open("files", TWO_LISTINGS);

    // when
    harness.imports.fail(SYSTEM, run.ticket(), "the disk is full");

    // then
    var found = harness.imports.find(SYSTEM, run.id());
    assertThat(found.status()).isEqualTo(ImportStatus.FAILED);
    assertThat(found.failure()).isEqualTo("the disk is full");
    assertRefused(() -> take(run, aListing("1")), new ImportNotRunning(run.id(), ImportStatus.FAILED));
  }

  @Test
  void shouldNotKnowWhatWasNeverBegun() {
    // given
    var unknown = new ImportRunId(UUID.randomUUID());

    // when / then
    assertRefused(() -> harness.imports.find(SYSTEM, unknown), new NotFound("import", unknown.toString()));
  }

  @Test
  void shouldOnlyBeDoneByRoostItselfAndItsAdmins() {
    // given
    var run = harness.open("files", TWO_LISTINGS);

    // when / then
    var notAllowed = new NotAllowed("import");
    assertThat(harness.imports.find(Actors.admin(), run.id())).isEqualTo(run);
    assertRefused(() -> harness.imports.find(Actors.guest(), run.id()), notAllowed);
    assertRefused(() -> harness.imports.complete(Actors.host(), run.ticket()), notAllowed);
    assertRefused(() -> harness.imports.fail(Actors.host(), run.ticket(), "no"), notAllowed);
    assertRefused(() -> harness.imports.rejectedRows(Actors.host(), run.id(), 0, 1), notAllowed);
  }

  private ImportRunView take(ImportRunView run, ListingRecord... listings) {
    return harness.records.importListings(SYSTEM, run.ticket(), chunk(listings.length, listings));
  }

  private static void assertRefused(ThrowingCallable call, Refusal refusal) {
    assertThatExceptionOfType(Refused.class).isThrownBy(call)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
