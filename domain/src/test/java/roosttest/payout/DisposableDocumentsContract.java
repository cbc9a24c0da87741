package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.DocumentKey;
import org.junit.jupiter.api.Test;

/** What every list of files that may be deleted does. */
public abstract class DisposableDocumentsContract {

  protected abstract DisposableDocuments disposable();

  @Test
  void shouldGiveOutWhatIsDueOnce() {
    // given
    var due = DocumentKey.random();
    var later = DocumentKey.random();
    disposable().note(due, NOW);
    disposable().note(later, NOW.plusSeconds(1));
    // then
    assertThat(disposable().take(NOW, 1_000)).contains(due).doesNotContain(later);
    assertThat(disposable().take(NOW, 1_000)).isEmpty();
  }

  @Test
  void shouldStrikeOutWhatIsNamedNow() {
    // given
    var key = DocumentKey.random();
    disposable().note(key, NOW);
    // when
    disposable().strikeOut(key);
    // then
    assertThat(disposable().take(NOW, 1_000)).doesNotContain(key);
    assertThatIllegalStateException().as("its file may be gone").isThrownBy(() -> disposable().strikeOut(key));
  }
}
