package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.anExchange;
import static roosttest.review.ReviewFixture.byGuest;
import static roosttest.review.ReviewFixture.byHost;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.ExchangeSnapshot;
import dev.roost.review.domain.Exchanges;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of exchanges does. */
public abstract class ExchangesContract {

  protected abstract Exchanges exchanges();

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var exchange = anExchange();
    // when
    exchanges().addIfAbsent(exchange);
    // then
    assertThat(stored(exchange)).isEqualTo(exchange.snapshot().withVersion(1));
    assertThat(exchanges().lock(exchange.booking())).isPresent();
    assertThat(exchanges().lockFree(exchange.booking())).isPresent();
    assertThat(exchanges().find(new BookingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldKeepTheFirstOneOfAStay() {
    // given
    var exchange = added();
    var review = exchange.write(newId(), Reviewer.GUEST, exchange.guest(), byGuest(4), NEXT_DAY);
    exchanges().save(exchange);
    // when
    exchanges().addIfAbsent(Exchange.restore(new ExchangeSnapshot(exchange.booking(), 0, exchange.listing(),
        exchange.host(), exchange.guest(), CLOSES, null, List.of())));
    // then
    assertThat(stored(exchange).reviews()).containsExactly(review);
  }

  @Test
  void shouldKeepReviewsRepliesAndWhenTheyWereRevealed() {
    // given
    var exchange = added();
    var review = exchange.write(newId(), Reviewer.GUEST, exchange.guest(), byGuest(4), NEXT_DAY);
    exchanges().save(exchange);
    exchange = exchanges().lock(exchange.booking()).orElseThrow();
    exchange.edit(review.id(), Reviewer.GUEST, 1, byGuest(2), NEXT_DAY.plusSeconds(60));
    exchange.write(newId(), Reviewer.HOST, exchange.host(), byHost(5), NEXT_DAY.plusSeconds(120));
    exchanges().save(exchange);
    exchange = exchanges().lock(exchange.booking()).orElseThrow();
    exchange.reply(review.id(), Reviewer.HOST, exchange.host(), "Thank you! 🌊", NEXT_DAY.plusSeconds(180));
    // when
    exchanges().save(exchange);
    // then
    assertThat(stored(exchange)).isEqualTo(exchange.snapshot().withVersion(4));
    assertThat(exchanges().findWith(review.id()).map(Exchange::booking)).contains(exchange.booking());
    assertThat(exchanges().findWith(newId())).isEmpty();
  }

  @Test
  void shouldNotStoreOverAnotherChange() {
    // given
    var mine = added();
    var theirs = exchanges().find(mine.booking()).orElseThrow();
    theirs.write(newId(), Reviewer.HOST, theirs.host(), byHost(5), NEXT_DAY);
    exchanges().save(theirs);
    // when
    mine.write(newId(), Reviewer.GUEST, mine.guest(), byGuest(1), NEXT_DAY);
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> exchanges().save(mine));
  }

  @Test
  void shouldForgetWhatClosedLongAgoWithoutAWord() {
    // given
    var silent = added();
    var written = added();
    var locked = exchanges().lock(written.booking()).orElseThrow();
    locked.write(newId(), Reviewer.GUEST, locked.guest(), byGuest(4), locked.snapshot().closesAt().minusSeconds(9));
    exchanges().save(locked);
    var closed = silent.snapshot().closesAt();
    // then
    exchanges().forgetSilentBefore(closed, 1_000);
    assertThat(exchanges().find(silent.booking())).isPresent();
    // when
    assertThat(exchanges().forgetSilentBefore(closed.plusSeconds(1), 1_000)).isPositive();
    // then
    assertThat(exchanges().find(silent.booking())).isEmpty();
    assertThat(exchanges().find(written.booking())).isPresent();
  }

  private Exchange added() {
    var exchange = anExchange();
    exchanges().addIfAbsent(exchange);
    return exchanges().find(exchange.booking()).orElseThrow();
  }

  private ExchangeSnapshot stored(Exchange exchange) {
    return exchanges().find(exchange.booking()).orElseThrow().snapshot();
  }
}
