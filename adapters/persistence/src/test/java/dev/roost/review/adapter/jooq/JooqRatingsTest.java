package dev.roost.review.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.review.ReviewFixture.BERLIN;
import static roosttest.review.ReviewFixture.ENDED;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.anExchange;
import static roosttest.review.ReviewFixture.byGuest;
import static roosttest.review.ReviewFixture.byHost;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.Tally;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.identity.Actors;
import roosttest.review.RatingsContract;

@DatabaseTest
class JooqRatingsTest extends RatingsContract {

  private static final int STAYS = 8;
  private static final Tally ALL = new Tally(STAYS, IntStream.range(0, STAYS).map(JooqRatingsTest::starsOf).sum());

  private final DSLContext db;
  private final TransactionOperations transactions;
  private final JooqExchanges exchanges;
  private final JooqRatings ratings;

  JooqRatingsTest(TestDatabase database) {
    this.db = database.dsl();
    this.transactions = database.transactions();
    this.exchanges = new JooqExchanges(db);
    this.ratings = new JooqRatings(db);
  }

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }

  @Override
  protected Moderations moderations() {
    return new JooqModerations(db);
  }

  @Override
  protected Ratings ratings() {
    return ratings;
  }

  @Test
  void shouldLeaveNothingOutOfWhatIsRevealedAtTheSameMoment() throws Exception {
    assertThat(countedOf(revealedTogether(ratings))).isEqualTo(ALL);
  }

  /** The control: who counts before locking the rating counts without those who are at it too. */
  @Test
  void shouldLeaveSomethingOutIfItWereCountedBeforeItIsLocked() throws Exception {
    assertThat(countedOf(revealedTogether(new CountedTooEarly(db, new CyclicBarrier(STAYS))))).isNotEqualTo(ALL);
  }

  /** All have stored their reviews when the first one counts, and none has committed. */
  private ListingId revealedTogether(Ratings counting) throws Exception {
    var listing = new ListingId(UUID.randomUUID());
    var all = IntStream.range(0, STAYS).mapToObj(_ -> opened(listing)).toList();
    var stored = new CyclicBarrier(STAYS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var reveals = IntStream.range(0, STAYS).mapToObj(number -> threads.submit(() -> {
        transactions.executeWithoutResult(_ -> {
          reveal(all.get(number), starsOf(number));
          await(stored);
          counting.recount(all.get(number).ratedBy(Reviewer.GUEST));
        });
        return number;
      })).toList();
      for (Future<Integer> reveal : reveals) {
        reveal.get(30, TimeUnit.SECONDS);
      }
    }
    return listing;
  }

  private Tally countedOf(ListingId listing) {
    var rated = Rated.listing(listing);
    return ratings.find(List.of(rated)).get(rated).overall();
  }

  private Exchange opened(ListingId listing) {
    var exchange = Exchange.open(anExchange().booking(), listing, Actors.someone(), Actors.CARA,
        ENDED, BERLIN);
    exchanges.addIfAbsent(exchange);
    return exchange;
  }

  private void reveal(Exchange opened, int stars) {
    var exchange = exchanges.lock(opened.booking()).orElseThrow();
    exchange.write(newId(), Reviewer.HOST, exchange.host(), byHost(5), NEXT_DAY);
    exchange.write(newId(), Reviewer.GUEST, exchange.guest(), byGuest(stars), NEXT_DAY);
    exchanges.save(exchange);
  }

  private static int starsOf(int number) {
    return 1 + number % 5;
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Counts and stores as the real one does, but counts before it locks: everybody has when the first one stores. */
  private record CountedTooEarly(DSLContext db, CyclicBarrier counted) implements Ratings {

    @Override
    public void recount(Collection<Rated> rated) {
      var early = rated.stream().map(it -> Counting.rating(db, it)).toList();
      await(counted);
      var late = new JooqRatings(db);
      var turn = early.iterator();
      rated.forEach(it -> {
        late.lock(it);
        late.store(it, turn.next());
      });
    }

    @Override
    public Map<Rated, Rating> find(Collection<Rated> rated) {
      return new JooqRatings(db).find(rated);
    }
  }
}
