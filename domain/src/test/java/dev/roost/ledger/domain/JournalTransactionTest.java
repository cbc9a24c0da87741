package dev.roost.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.FEES;
import static roosttest.ledger.LedgerFixture.JPY;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.captured;
import static roosttest.ledger.LedgerFixture.earned;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.held;
import static roosttest.ledger.LedgerFixture.newId;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.ledger.LedgerFixture.with;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalTransactionTest {

  private static final UUID BOOKING = UUID.randomUUID();

  private final JournalTransaction captured = captured(BOOKING, 100_00);

  @Test
  void shouldRefuseEntriesThatDoNotAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(captured,
            List.of(Entry.debit(CLEARING, eur(100_00)), Entry.credit(held(BOOKING), eur(99_99)))))
        .withMessageContaining("0.01 EUR");
  }

  @Test
  void shouldAddUpInEachCurrencyByItself() {
    var yen = Account.shared(AccountKind.BANK, JPY);
    assertThatIllegalArgumentException().isThrownBy(() -> with(captured,
        List.of(Entry.debit(CLEARING, eur(100)), Entry.credit(yen, Money.of(100, JPY)))));
  }

  @Test
  void shouldHaveTwoEntriesAtLeastAndAThousandAtMost() {
    assertThatIllegalArgumentException().isThrownBy(() -> with(captured, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> with(captured, List.of(Entry.debit(CLEARING, eur(1)))));
    var pair = List.of(Entry.debit(CLEARING, eur(1)), Entry.credit(FEES, eur(1)));
    assertThat(with(captured, Collections.nCopies(500, pair).stream().flatMap(List::stream).toList()).entries())
        .hasSize(1_000);
    assertThatIllegalArgumentException().isThrownBy(
        () -> with(captured, Collections.nCopies(501, pair).stream().flatMap(List::stream).toList()));
  }

  @Test
  void shouldNotEnterNothingNorAnotherCurrencyNorANegativeDebit() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Entry(CLEARING, eur(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Entry(CLEARING, Money.of(1, JPY)));
    assertThatIllegalArgumentException().isThrownBy(() -> Entry.debit(CLEARING, eur(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Entry.credit(CLEARING, eur(0)));
  }

  @Test
  void shouldBeReversedByItsOpposite() {
    // when
    var reversal = captured.reverse(newId(), Source.of("test.reversed", 1), Instant.EPOCH, "Never arrived");
    // then
    assertThat(reversal.reverses()).isEqualTo(captured.id());
    assertThat(reversal.correlation()).isEqualTo(captured.correlation());
    assertThat(reversal.entries()).containsExactly(Entry.credit(CLEARING, eur(100_00)),
        Entry.debit(held(BOOKING), eur(100_00)));
  }

  @Test
  void shouldSayTheSameInAnyOrder() {
    assertThat(captured.entersTheSameAs(with(captured, captured.entries().reversed()))).isTrue();
    assertThat(captured.entersTheSameAs(captured(BOOKING, 100_01))).isFalse();
    assertThat(captured.entersTheSameAs(captured(UUID.randomUUID(), 100_00))).isFalse();
  }

  @Test
  void shouldNameItsAccountsOnceInOrder() {
    var earned = earned(BOOKING, ANNA, 100_00, 15_00);
    assertThat(with(earned, java.util.stream.Stream.of(earned, earned).flatMap(it -> it.entries().stream()).toList())
        .accounts()).containsExactly(held(BOOKING), payable(ANNA), FEES);
  }

  @Test
  void shouldKeepItsInstantToTheMicrosecondAsTheDatabaseDoes() {
    assertThat(JournalTransaction.of(newId(), captured.source(), captured.correlation(), NOON.plusNanos(1_999),
        "A test", captured.entries()).occurredAt()).isEqualTo(NOON.plusNanos(1_000));
  }

  @Test
  void shouldBeDescribed() {
    for (var description : List.of(" ", "x".repeat(501))) {
      assertThatIllegalArgumentException().isThrownBy(() -> JournalTransaction.of(newId(), captured.source(),
          captured.correlation(), NOON, description, captured.entries()));
    }
  }
}
