package dev.roost.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.held;
import static roosttest.ledger.LedgerFixture.newId;
import static roosttest.ledger.LedgerFixture.payable;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.spi.AccountBalance;
import dev.roost.ledger.spi.Books.PostingOutcome.Posted;
import dev.roost.ledger.spi.Books.PostingOutcome.PostedBefore;
import dev.roost.ledger.spi.ConflictingPosting;
import dev.roost.ledger.spi.Posting;
import dev.roost.ledger.spi.Reversal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import roosttest.ledger.InMemoryLedger;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.SequentialIds;

class BooksServiceTest {

  private static final UUID BOOKING = UUID.randomUUID();
  private static final Source SOURCE = Source.of("payment.captured", 1);

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final BooksService books = new BooksService(ledger, ledger, new SequentialIds());

  @Test
  void shouldPostOnceForASource() {
    // when
    var first = books.post(captured(100_00));
    var again = books.post(captured(100_00));
    // then
    assertThat(first).isInstanceOf(Posted.class);
    assertThat(again).isEqualTo(new PostedBefore(first.transaction()));
    assertThat(books.balance(held(BOOKING)).amount()).isEqualTo(eur(100_00));
    assertThat(books.entries(first.transaction())).containsExactlyInAnyOrder(Entry.debit(CLEARING, eur(100_00)),
        Entry.credit(held(BOOKING), eur(100_00)));
  }

  @Test
  void shouldFailWhereTheSameSourceSaysSomethingElse() {
    // given
    books.post(captured(100_00));
    // then
    assertThatExceptionOfType(ConflictingPosting.class).isThrownBy(() -> books.post(captured(99_00)));
    assertThat(books.balance(held(BOOKING)).amount()).isEqualTo(eur(100_00));
  }

  @Test
  void shouldRefuseWhatDoesNotAddUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> books.post(new Posting(SOURCE, Correlation.NONE, NOON, "Odd",
        List.of(Entry.debit(CLEARING, eur(2)), Entry.credit(held(BOOKING), eur(1))))));
    assertThat(ledger.all()).isEmpty();
  }

  @Test
  void shouldReverseOnce() {
    // given
    var posted = books.post(captured(100_00)).transaction();
    var reversal = new Reversal(posted, Source.of("payment.capture-reversed", 1), NOON, "It never came");
    // when
    var first = books.reverse(reversal);
    var again = books.reverse(reversal);
    // then
    assertThat(again).isEqualTo(new PostedBefore(first.transaction()));
    assertThat(books.balance(held(BOOKING)).amount()).isEqualTo(eur(0));
    assertThat(ledger.all()).hasSize(2);
  }

  @Test
  void shouldNotReverseWhatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> books.reverse(new Reversal(newId(), SOURCE, NOON, "A mistake")));
  }

  @Test
  void shouldSayWhereItIsInDoubt() {
    // given
    ledger.doubt(payable(ANNA));
    // then
    assertThat(books.balance(payable(ANNA)).inDoubt()).isTrue();
    assertThat(books.lock(List.of(payable(ANNA), held(BOOKING)))).containsOnly(
        java.util.Map.entry(payable(ANNA), new AccountBalance(payable(ANNA), eur(0), true)),
        java.util.Map.entry(held(BOOKING), new AccountBalance(held(BOOKING), eur(0), false)));
  }

  /** What is posted must stand or fall with what it was posted for. */
  @Test
  void shouldInsistOnTheTransactionOfItsCaller() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(PlatformTransactionManager.class, InMemoryTransactions::new);
      context.registerBean(dev.roost.ledger.spi.Books.class, () -> books);
      context.register(Transactional.class);
      context.refresh();
      var proxied = context.getBean(dev.roost.ledger.spi.Books.class);
      assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> proxied.post(captured(1)));
      assertThatExceptionOfType(IllegalTransactionStateException.class)
          .isThrownBy(() -> proxied.lock(List.of(payable(ANNA))));
    }
  }

  @EnableTransactionManagement
  static class Transactional {}

  private static Posting captured(long cents) {
    return new Posting(SOURCE, Correlation.ofBooking(BOOKING), NOON, "A guest paid",
        List.of(Entry.debit(CLEARING, eur(cents)), Entry.credit(held(BOOKING), eur(cents))));
  }
}
