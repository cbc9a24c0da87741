package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.review.ReviewFixture.byGuest;
import static roosttest.review.ReviewFixture.byHost;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.application.DueExchanges;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every queue of exchanges does. Time is the present one, since a database's clock cannot be set. */
public abstract class DueExchangesContract {

  private static final int MANY = 100;

  protected abstract DueExchanges due();

  protected abstract Exchanges exchanges();

  /** The present moment by the clock that the queue goes by. */
  protected abstract Instant now();

  @Test
  void shouldFindWhatSomebodyWroteLongestDueFirst() {
    // given
    var yesterday = written(-1);
    var lastWeek = written(-7);
    written(2);
    opened(-3);
    // then
    assertThat(due().find(MANY)).containsExactly(lastWeek.booking(), yesterday.booking());
    assertThat(due().find(1)).containsExactly(lastWeek.booking());
  }

  @Test
  void shouldNotFindWhatIsRevealed() {
    // given
    var exchange = written(-1);
    var other = exchanges().lock(exchange.booking()).orElseThrow();
    other.revealIfDue(now());
    exchanges().save(other);
    // then
    assertThat(due().find(MANY)).isEmpty();
    // given
    var both = written(1);
    both = exchanges().lock(both.booking()).orElseThrow();
    both.write(newId(), Reviewer.HOST, Actors.ANNA, byHost(3), now());
    exchanges().save(both);
    assertThat(both.isRevealed()).isTrue();
    assertThat(due().find(MANY)).isEmpty();
  }

  @Test
  void shouldPutOffOneThatFailed() {
    // given
    var broken = written(-7);
    var fine = written(-1);
    // when: often enough to be put off for longer than this test runs
    for (var time = 0; time < 12; time++) {
      due().postpone(broken.booking(), "java.lang.IllegalStateException: no such luck");
    }
    // then
    assertThat(due().find(MANY)).containsExactly(fine.booking());
  }

  private Exchange written(int closesInDays) {
    var exchange = opened(closesInDays);
    exchange.write(newId(), Reviewer.GUEST, exchange.guest(), byGuest(4), exchange.closesAt().minusSeconds(1));
    exchanges().save(exchange);
    return exchange;
  }

  private Exchange opened(int closesInDays) {
    var ended = LocalDateTime.ofInstant(now().plus(Duration.ofDays(closesInDays)), ZoneOffset.UTC)
        .minusDays(Exchange.DAYS).withNano(0);
    var exchange = Exchange.open(new BookingId(UUID.randomUUID()), ReviewFixture.LOFT, Actors.ANNA, Actors.CARA, ended,
        ZoneOffset.UTC);
    exchanges().addIfAbsent(exchange);
    return exchanges().lock(exchange.booking()).orElseThrow();
  }
}
