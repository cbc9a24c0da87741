package roosttest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.privacy.domain.DataExport;
import dev.roost.privacy.domain.DataExports;
import dev.roost.privacy.domain.ExportKey;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of exports does, each test on an empty one. Time is the present one, since a database's clock cannot be set. */
public abstract class DataExportsContract {

  protected abstract DataExports exports();

  /** The present moment by the clock that the store goes by, in whole milliseconds. */
  protected abstract Instant now();

  @Test
  void shouldFindWhatWasAddedAndKeepTheFirstOfAUser() {
    // given
    var export = added(Duration.ZERO);
    exports().addIfAbsent(DataExport.request(export.user(), ExportKey.random(), 9, now()));
    // then
    var stored = exports().find(export.user()).orElseThrow().snapshot();
    assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(export.snapshot());
    assertThat(stored.version()).isEqualTo(1);
    assertThat(exports().lock(export.user()).orElseThrow().snapshot()).isEqualTo(stored);
    assertThat(exports().find(somebody())).isEmpty();
  }

  @Test
  void shouldStoreHowFarItHasCome() {
    // given
    var user = added(Duration.ZERO).user();
    var running = exports().lock(user).orElseThrow();
    running.advance(1);
    exports().save(running);
    var ready = exports().lock(user).orElseThrow();
    ready.complete(now());
    // when
    exports().save(ready);
    // then
    var stored = exports().find(user).orElseThrow();
    assertThat(stored.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(ready.snapshot());
    assertThat(stored.version()).isEqualTo(3);
    assertThat(catchThrowable(() -> exports().save(running))).isInstanceOf(RuntimeException.class);
  }

  @Test
  void shouldRemoveWhatNobodyChangedMeanwhile() {
    // given
    var user = added(Duration.ZERO).user();
    var before = exports().find(user).orElseThrow();
    var changed = exports().lock(user).orElseThrow();
    changed.end(now());
    exports().save(changed);
    // when
    exports().remove(before);
    // then
    assertThat(exports().find(user)).isPresent();
    // when
    exports().remove(exports().find(user).orElseThrow());
    // then
    assertThat(exports().find(user)).isEmpty();
  }

  @Test
  void shouldTellWhoseTurnItIsLongestDueFirst() {
    // given
    var newer = added(Duration.ofMinutes(1));
    var older = added(Duration.ofMinutes(2));
    var ready = exports().lock(added(Duration.ofMinutes(3)).user()).orElseThrow();
    ready.complete(now());
    exports().save(ready);
    // then
    assertThat(exports().due(9)).containsExactly(older.user(), newer.user());
    assertThat(exports().due(1)).containsExactly(older.user());
    // when
    exports().postpone(older.user(), "could not");
    // then
    assertThat(exports().due(9)).containsExactly(newer.user());
  }

  private DataExport added(Duration ago) {
    var export = DataExport.request(somebody(), ExportKey.random(), 2, now().minus(ago));
    exports().addIfAbsent(export);
    return export;
  }

  private static UserId somebody() {
    return new UserId(UUID.randomUUID());
  }
}
