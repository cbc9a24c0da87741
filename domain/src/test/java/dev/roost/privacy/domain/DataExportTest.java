package dev.roost.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.Actors.ANNA;

import dev.roost.privacy.contract.ExportStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DataExportTest {

  private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
  private static final ExportKey KEY = ExportKey.random();

  private final DataExport export = DataExport.request(ANNA, KEY, 3, NOON);

  @Test
  void shouldTellHowFarItHasCome() {
    // when
    export.advance(2);
    // then
    assertThat(export.snapshot())
        .isEqualTo(new DataExport.Snapshot(ANNA, KEY, ExportStatus.RUNNING, NOON, 3, 2, null, NOON, 0));
    assertThat(export.isReady(NOON)).isFalse();
  }

  @Test
  void shouldBeThereForAWeek() {
    // when
    export.complete(NOON);
    // then
    var over = NOON.plus(Duration.ofDays(7));
    assertThat(export.snapshot())
        .isEqualTo(new DataExport.Snapshot(ANNA, KEY, ExportStatus.READY, NOON, 3, 3, over, over, 0));
    assertThat(export.isReady(over.minusNanos(1))).isTrue();
    assertThat(export.isReady(over)).isFalse();
  }

  @Test
  void shouldNotComeBackOnceNobodyWantsIt() {
    // given
    export.end(NOON.plusSeconds(1));
    // when
    export.advance(2);
    export.complete(NOON.plusSeconds(2));
    // then
    assertThat(export.snapshot()).isEqualTo(
        new DataExport.Snapshot(ANNA, KEY, ExportStatus.ENDED, NOON, 3, 0, null, NOON.plusSeconds(1), 0));
  }

  @Test
  void shouldLieUnderAKeyThatNobodyGuesses() {
    assertThat(ExportKey.random()).isNotEqualTo(ExportKey.random());
    assertThatIllegalArgumentException().isThrownBy(() -> new ExportKey("../etc"));
  }
}
