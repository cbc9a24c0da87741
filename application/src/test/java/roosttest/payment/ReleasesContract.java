package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.application.DueReleases;
import dev.roost.payment.domain.Parts;
import dev.roost.payment.domain.Release;
import dev.roost.payment.domain.Releases;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of releases does. */
public abstract class ReleasesContract {

  private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2090-01-01T00:00:00Z");
  private static final int ALL = 1_000;
  private static final Parts PARTS = new Parts(Money.of(80_00, "EUR"), Money.of(15_00, "EUR"), Money.of(5_00, "EUR"),
      Money.of(1_00, "EUR"));

  private final BookingId booking = new BookingId(UUID.randomUUID());
  private final UserId host = new UserId(UUID.randomUUID());

  protected abstract Releases releases();

  protected abstract DueReleases due();

  @Test
  void shouldGiveBackWhatWasStored() {
    // given
    begin(FUTURE);
    var release = releases().lock(booking).orElseThrow();
    assertThat(release.version()).isEqualTo(1);
    assertThat(release.released()).isEqualTo(Parts.nothing(Currency.of("EUR")));
    // when
    release.bringTo(PARTS, PAST);
    releases().save(release, Optional.empty());
    // then
    var found = releases().lock(booking).orElseThrow();
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.host()).isEqualTo(host);
    assertThat(found.released()).isEqualTo(PARTS);
    assertThat(releases().lock(new BookingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldBeginOnce() {
    // given
    begin(FUTURE);
    var release = releases().lock(booking).orElseThrow();
    release.bringTo(PARTS, PAST);
    releases().save(release, Optional.empty());
    // when
    begin(PAST);
    // then
    assertThat(releases().lock(booking).orElseThrow().released()).isEqualTo(PARTS);
    assertThat(due().find(ALL)).doesNotContain(booking);
  }

  @Test
  void shouldRefuseToStoreWhatWasChangedMeanwhile() {
    // given
    begin(FUTURE);
    var mine = releases().lock(booking).orElseThrow();
    releases().save(releases().lock(booking).orElseThrow(), Optional.empty());
    // then
    assertThat(catchThrowable(() -> releases().save(mine, Optional.empty()))).hasMessageContaining(
        "was changed meanwhile");
  }

  @Test
  void shouldFindWhatIsDue() {
    // given
    begin(FUTURE);
    assertThat(due().find(ALL)).doesNotContain(booking);
    // when
    due().again(booking);
    // then
    assertThat(due().find(ALL)).contains(booking);
    // when
    releases().save(releases().lock(booking).orElseThrow(), Optional.of(FUTURE));
    // then
    assertThat(due().find(ALL)).doesNotContain(booking);
  }

  @Test
  void shouldPutOffWhatFailed() {
    // given
    begin(PAST);
    assertThat(due().find(ALL)).contains(booking);
    // when
    due().postpone(booking, "no luck");
    // then
    assertThat(due().find(ALL)).doesNotContain(booking);
  }

  @Test
  void shouldMakeNothingDueThatHasNotBegun() {
    // when
    due().again(booking);
    // then
    assertThat(due().find(ALL)).doesNotContain(booking);
  }

  private void begin(Instant due) {
    releases().begin(Release.begin(booking, host, Currency.of("EUR")), due);
  }
}
