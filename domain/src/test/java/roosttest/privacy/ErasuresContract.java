package roosttest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.privacy.contract.InTheWay;
import dev.roost.privacy.domain.Erasure;
import dev.roost.privacy.domain.Erasures;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of erasures does, each test on an empty one. Time is the present one, since a database's clock cannot be set. */
public abstract class ErasuresContract {

  private static final List<InTheWay> A_BOOKING = List.of(new InTheWay("open-bookings", 2));

  protected abstract Erasures erasures();

  /** The present moment by the clock that the store goes by, in whole milliseconds. */
  protected abstract Instant now();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var erasure = added(Duration.ZERO);
    // then
    var stored = erasures().find(erasure.user()).orElseThrow().snapshot();
    assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(erasure.snapshot());
    assertThat(stored.version()).isEqualTo(1);
    assertThat(erasures().lock(erasure.user()).orElseThrow().snapshot()).isEqualTo(stored);
    assertThat(erasures().find(somebody())).isEmpty();
  }

  @Test
  void shouldKeepTheFirstOfAUser() {
    // given
    var first = added(Duration.ofHours(1));
    // when
    erasures().addIfAbsent(Erasure.request(first.user(), somebody(), now()));
    // then
    assertThat(erasures().find(first.user()).orElseThrow().snapshot().requestedBy())
        .isEqualTo(first.snapshot().requestedBy());
  }

  @Test
  void shouldStoreHowFarItHasCome() {
    // given
    var user = added(Duration.ZERO).user();
    var now = now();
    // when
    var waiting = erasures().lock(user).orElseThrow();
    waiting.holdUp(A_BOOKING, now);
    erasures().save(waiting);
    // then
    var stored = erasures().find(user).orElseThrow();
    assertThat(stored.snapshot().inTheWay()).isEqualTo(A_BOOKING);
    assertThat(stored.version()).isEqualTo(2);
    // when
    stored.complete(now);
    erasures().save(stored);
    // then
    assertThat(erasures().find(user).orElseThrow().snapshot().erasedAt()).isEqualTo(now);
    assertThat(catchThrowable(() -> erasures().save(waiting))).isInstanceOf(RuntimeException.class);
  }

  @Test
  void shouldTellWhoseTurnItIsLongestDueFirst() {
    // given
    var newer = added(Duration.ofMinutes(1));
    var older = added(Duration.ofMinutes(2));
    var waiting = erasures().lock(added(Duration.ofMinutes(3)).user()).orElseThrow();
    waiting.holdUp(A_BOOKING, now());
    erasures().save(waiting);
    // then
    assertThat(erasures().due(9)).containsExactly(older.user(), newer.user());
    assertThat(erasures().due(1)).containsExactly(older.user());
    // when
    erasures().postpone(older.user(), "could not");
    // then
    assertThat(erasures().due(9)).containsExactly(newer.user());
  }

  @Test
  void shouldListTheNewestFirst() {
    // given
    var oldest = added(Duration.ofHours(3));
    var older = added(Duration.ofHours(2));
    var newest = added(Duration.ofHours(1));
    // when
    var first = erasures().list(PageRequest.first(2));
    var second = erasures().list(new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).extracting(Erasure::user).containsExactly(newest.user(), older.user());
    assertThat(second.items()).extracting(Erasure::user).containsExactly(oldest.user());
    assertThat(second.next()).isNull();
  }

  private Erasure added(Duration ago) {
    var erasure = Erasure.request(somebody(), somebody(), now().minus(ago));
    erasures().addIfAbsent(erasure);
    return erasure;
  }

  private static UserId somebody() {
    return new UserId(UUID.randomUUID());
  }
}
