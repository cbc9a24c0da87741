package roosttest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static roosttest.listing.ListingFixture.NOON;

import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.PhotoKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every list of disposable photos does. */
public abstract class DisposablePhotosContract {

  protected abstract DisposablePhotos disposable();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldHandOutAKeyOnceWhenItsTimeHasCome() {
    // given
    var key = noted(NOON);

    // when / then
    assertThat(take(NOON.minus(Duration.ofMillis(1)), 10)).isEmpty();
    assertThat(take(NOON, 10)).containsExactly(key);
    assertThat(take(NOON, 10)).isEmpty();
  }

  @Test
  void shouldHandOutSomeAtATime() {
    // given
    var keys = IntStream.range(0, 3).mapToObj(_ -> noted(NOON)).toList();

    // when
    var first = take(NOON, 2);
    var second = take(NOON, 2);

    // then
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(keys).containsAll(first).containsAll(second);
  }

  @Test
  void shouldForgetWhatIsShown() {
    // given
    var key = noted(NOON);

    // when
    strikeOut(key);

    // then
    assertThat(take(NOON, 10)).isEmpty();
  }

  @Test
  void shouldFailWhereFilesMayBeGoneAlready() {
    // given
    var key = noted(NOON);
    take(NOON, 10);

    // when / then
    assertThatIllegalStateException().isThrownBy(() -> strikeOut(key));
  }

  private PhotoKey noted(Instant from) {
    return inTransaction(() -> {
      var key = PhotoKey.random();
      disposable().note(key, from);
      return key;
    });
  }

  private void strikeOut(PhotoKey key) {
    inTransaction(() -> {
      disposable().strikeOut(key);
      return key;
    });
  }

  private List<PhotoKey> take(Instant now, int most) {
    return inTransaction(() -> disposable().take(now, most));
  }
}
