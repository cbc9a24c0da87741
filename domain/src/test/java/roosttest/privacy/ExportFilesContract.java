package roosttest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.privacy.domain.ExportFiles;
import dev.roost.privacy.domain.ExportKey;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every store of exports' files does. */
public abstract class ExportFilesContract {

  private final ExportKey key = ExportKey.random();

  protected abstract ExportFiles files();

  @Test
  void shouldFindWhatWasWritten() throws IOException {
    // when
    files().store(key, file -> file.write(new byte[]{1, 2}));
    files().store(key, file -> file.write(new byte[]{3}));
    // then
    var found = files().find(key).orElseThrow();
    assertThat(found.size()).isEqualTo(1);
    try (var file = found.open()) {
      assertThat(file.readAllBytes()).containsExactly(3);
    }
    assertThat(files().find(ExportKey.random())).isEmpty();
  }

  @Test
  void shouldStoreAllOrNothing() {
    // when
    var failure = catchThrowable(() -> files().store(key, file -> {
      file.write(1);
      throw new IOException("full");
    }));
    // then
    assertThat(failure).hasRootCauseMessage("full");
    assertThat(files().find(key)).isEmpty();
  }

  @Test
  void shouldForget() {
    // given
    files().store(key, file -> file.write(1));
    // when
    files().delete(key);
    files().delete(key);
    // then
    assertThat(files().find(key)).isEmpty();
  }
}
