package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.SERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.ofRoost;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.domain.Seller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.TransactionStatus;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** Many issue at once for the same sellers, and not all of their transactions come to a good end. */
@DatabaseTest
@Timeout(120)
class SeriesCrowdTest {

  private static final int THREADS = 16;
  private static final int EACH = 30;

  private final InvoicingTables tables;
  private final List<Seller> hosts = List.of(new Seller(someone()), new Seller(someone()), new Seller(someone()));
  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger committed = new AtomicInteger();

  SeriesCrowdTest(TestDatabase database) {
    this.tables = new InvoicingTables(database);
  }

  @BeforeEach
  void empty() {
    tables.empty();
  }

  @Test
  void shouldLeaveNoNumberOutAndGiveNoneTwice() {
    // when
    crowd(status -> {
      issue(hosts.get(ThreadLocalRandom.current().nextInt(hosts.size())));
      return endsWell(status);
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(committed.get()).isBetween(1, THREADS * EACH - 1);
    var numbers = numbers();
    assertThat(numbers.values().stream().mapToInt(List::size).sum()).isEqualTo(2 * committed.get());
    assertThat(numbers).hasSize(hosts.size() + 1).allSatisfy((code, given) -> {
      assertThat(given).as(code).containsExactlyElementsOf(IntStream.rangeClosed(1, given.size()).boxed().toList());
      assertThat(tables.lists.gaps(code)).isEmpty();
      assertThat(tables.lists.series(code).orElseThrow().last()).isEqualTo(given.size());
    });
  }

  /** The negative control: what a sequence gave to a transaction that was rolled back is lost. */
  @Test
  void shouldLeaveGapsWithASequence() {
    // given
    tables.db.execute("create sequence invoicing.naive");
    tables.db.execute("create table invoicing.naive_number (number bigint primary key)");
    // when
    crowd(status -> {
      tables.db.execute("insert into invoicing.naive_number values (nextval('invoicing.naive'))");
      return endsWell(status);
    });
    // then
    assertThat(failures).isEmpty();
    var highest = tables.db.fetchSingle("select max(number) from invoicing.naive_number").get(0, Long.class);
    assertThat(highest).isGreaterThan(committed.get());
  }

  /** Two nodes hear of the same booking at once: whoever comes second finds its documents, or is refused. */
  @Test
  void shouldIssueOnceForABooking() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    // when
    crowd(status -> {
      var host = hosts.getFirst();
      var place = tables.next(host, NOON);
      if (tables.documents.of(booking).isEmpty()) {
        tables.documents.add(anInvoice().about(booking).by(host.host(), ANNA_LDA).at(place).build());
      } else {
        status.setRollbackOnly();
      }
      return true;
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(numbers().values()).containsExactly(List.of(1));
  }

  /** A host's document and Roost's, in the order in which they are locked. */
  private void issue(Seller host) {
    var booking = new BookingId(UUID.randomUUID());
    var hosts = tables.next(host, NOON);
    var roosts = tables.next(Seller.ROOST, NOON);
    tables.documents.add(anInvoice().about(booking).by(host.host(), ANNA_LDA).at(hosts).build());
    tables.documents.add(ofRoost().about(booking).at(roosts).build());
  }

  private static boolean endsWell(TransactionStatus status) {
    if (ThreadLocalRandom.current().nextInt(3) == 0) {
      status.setRollbackOnly();
      return false;
    }
    return true;
  }

  private Map<String, List<Integer>> numbers() {
    return tables.db.select(SERIES.CODE, DOCUMENT.NUMBER).from(DOCUMENT).join(SERIES)
        .on(SERIES.ID.eq(DOCUMENT.SERIES_ID)).orderBy(DOCUMENT.NUMBER).fetchGroups(SERIES.CODE, DOCUMENT.NUMBER);
  }

  private void crowd(Work work) {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      IntStream.range(0, THREADS * EACH).forEach(_ -> threads.execute(() -> {
        try {
          if (Boolean.TRUE.equals(tables.database.transactions().execute(work::endsWell))) {
            committed.incrementAndGet();
          }
        } catch (RuntimeException | Error failure) {
          failures.add(failure);
        }
      }));
    }
  }

  private interface Work {

    boolean endsWell(TransactionStatus status);
  }
}
