package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentKey;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every store of documents' files does. */
public abstract class DocumentFilesContract {

  private static final byte[] FILE = {'%', 'P', 'D', 'F', '-', '1'};

  protected abstract DocumentFiles files();

  @Test
  void shouldFindWhatWasStored() throws IOException {
    // given
    var key = DocumentKey.random();
    // when
    files().store(key, FILE);
    // then
    var found = files().find(key).orElseThrow();
    assertThat(found.size()).isEqualTo(FILE.length);
    try (var content = found.open()) {
      assertThat(content.readAllBytes()).isEqualTo(FILE);
    }
    assertThat(files().find(DocumentKey.random())).isEmpty();
  }

  @Test
  void shouldForgetWhatWasDeleted() {
    // given
    var key = DocumentKey.random();
    files().store(key, FILE);
    // when
    files().delete(key);
    files().delete(key);
    // then
    assertThat(files().find(key)).isEmpty();
  }
}
