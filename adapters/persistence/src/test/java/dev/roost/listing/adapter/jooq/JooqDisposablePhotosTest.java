package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.DISPOSABLE_PHOTO;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.NOON;

import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.PhotoKey;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.listing.DisposablePhotosContract;

@DatabaseTest
class JooqDisposablePhotosTest extends DisposablePhotosContract {

  private final TestDatabase database;
  private final DisposablePhotos disposable;

  JooqDisposablePhotosTest(TestDatabase database) {
    this.database = database;
    this.disposable = new JooqDisposablePhotos(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(DISPOSABLE_PHOTO);
  }

  @Override
  protected DisposablePhotos disposable() {
    return disposable;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(_ -> work.get()));
  }

  @Test
  @Timeout(20)
  void shouldGiveTwoNodesDifferentKeys() {
    // given
    disposable.note(PhotoKey.random(), NOON);
    disposable.note(PhotoKey.random(), NOON);

    // when: the second asks while the first has not committed
    var both = inTransaction(() -> {
      var mine = disposable.take(NOON, 1);
      var theirs = CompletableFuture.supplyAsync(() -> inTransaction(() -> disposable.take(NOON, 5))).join();
      assertThat(mine).doesNotContainAnyElementsOf(theirs);
      return mine.size() + theirs.size();
    });

    // then
    assertThat(both).isEqualTo(2);
  }

  @Test
  void shouldKeepTheKeyWhereDeletingFailed() {
    // given
    disposable.note(PhotoKey.random(), NOON);

    // when
    database.transactions().executeWithoutResult(transaction -> {
      disposable.take(NOON, 1);
      transaction.setRollbackOnly();
    });

    // then
    assertThat(inTransaction(() -> disposable.take(NOON, 1))).hasSize(1);
  }
}
