package dev.roost.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;

import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.privacy.api.DataExportView;
import dev.roost.privacy.contract.ExportStatus;
import dev.roost.privacy.contract.PrivacyRefusal.ExportNotReady;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDataExportServiceTest {

  private static final Actor SHE = Actor.user(ANNA, Set.of());

  private final PrivacyTestBed bed = new PrivacyTestBed();

  @BeforeEach
  void people() {
    bed.knows(ANNA, "Anna");
  }

  @Test
  void shouldWriteWhatEachContextHoldsIntoAFolderOfItsOwn() throws IOException {
    // given
    var asked = bed.copies.request(SHE);
    assertThat(asked).isEqualTo(new DataExportView(ExportStatus.RUNNING, bed.clock.instant(), 0, 3, null));
    assertThat(refusal(() -> bed.copies.download(SHE))).isEqualTo(new ExportNotReady(ExportStatus.RUNNING));
    // when
    assertThat(bed.copying.workDue(9)).isEqualTo(1);
    // then
    assertThat(bed.copies.show(SHE)).isEqualTo(new DataExportView(ExportStatus.READY, bed.clock.instant(), 3, 3,
        bed.clock.instant().plus(Duration.ofDays(7))));
    var files = unzipped();
    assertThat(files.keySet()).containsExactly("README.txt", "booking/things.json", "booking/none.json",
        "review/things.json", "review/none.json", "identity/things.json", "identity/none.json");
    assertThat(files.get("booking/things.json")).isEqualTo("[\n{\"of\": \"Anna\"},\n{}\n]\n");
    assertThat(files.get("booking/none.json")).isEqualTo("[]\n");
    assertThat(bed.copying.workDue(9)).isZero();
  }

  @Test
  void shouldWriteOneAtATime() {
    // given
    var first = bed.copies.request(SHE);
    bed.clock.advance(Duration.ofMinutes(1));
    // then
    assertThat(bed.copies.request(SHE)).isEqualTo(first);
    // when
    bed.copying.workDue(9);
    // then
    assertThat(bed.copies.request(SHE).status()).isEqualTo(ExportStatus.READY);
  }

  @Test
  void shouldBeginAnewWhereItWasCutShort() {
    // given
    bed.copies.request(SHE);
    bed.review.failures = 1;
    bed.copying.workDue(9);
    assertThat(bed.copies.show(SHE)).extracting(DataExportView::status, DataExportView::done)
        .containsExactly(ExportStatus.RUNNING, 1);
    // when
    bed.clock.advance(Duration.ofMinutes(1));
    bed.copying.workDue(9);
    // then
    assertThat(bed.copies.show(SHE).status()).isEqualTo(ExportStatus.READY);
  }

  @Test
  void shouldDeleteItAfterAWeek() {
    // given
    bed.copies.request(SHE);
    bed.copying.workDue(9);
    var key = bed.exports.find(ANNA).orElseThrow().key();
    // when
    bed.clock.advance(Duration.ofDays(7));
    // then
    assertThat(refusal(() -> bed.copies.download(SHE))).isEqualTo(new ExportNotReady(ExportStatus.READY));
    // when
    bed.copying.workDue(9);
    // then
    assertThat(bed.files.find(key)).isEmpty();
    assertThat(refusal(() -> bed.copies.show(SHE))).isEqualTo(new NotFound("data export", ANNA.toString()));
  }

  @Test
  void shouldDeleteItWhenNobodyWantsItAnyMore() {
    // given
    bed.copies.end(SHE);
    bed.copies.request(SHE);
    bed.copying.workDue(9);
    var key = bed.exports.find(ANNA).orElseThrow().key();
    // when
    bed.copies.end(SHE);
    // then
    assertThat(refusal(() -> bed.copies.download(SHE))).isEqualTo(new ExportNotReady(ExportStatus.ENDED));
    // when
    bed.copying.workDue(9);
    // then
    assertThat(bed.files.find(key)).isEmpty();
    assertThat(bed.copies.request(SHE).status()).isEqualTo(ExportStatus.RUNNING);
  }

  @Test
  void shouldBeForWhoeverLoggedInAlone() {
    // given
    bed.copies.request(SHE);
    bed.copying.workDue(9);
    // then
    assertThat(refusal(() -> bed.copies.download(Actor.user(BERT, Set.of()))))
        .isEqualTo(new NotFound("data export", BERT.toString()));
    assertThat(refusal(() -> bed.copies.download(Actor.anonymous()))).isEqualTo(new NotLoggedIn());
    var key = Actor.integration(ANNA, Set.of(), Set.of(Scope.PROFILE_READ, Scope.BOOKINGS_READ));
    assertThat(refusal(() -> bed.copies.download(key))).isEqualTo(new SessionRequired());
    assertThat(refusal(() -> bed.copies.request(key))).isEqualTo(new SessionRequired());
    assertThat(refusal(() -> bed.copies.end(key))).isEqualTo(new SessionRequired());
    assertThat(refusal(() -> bed.copies.show(key))).isEqualTo(new SessionRequired());
  }

  private Map<String, String> unzipped() throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(bed.copies.download(SHE).content().open())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
