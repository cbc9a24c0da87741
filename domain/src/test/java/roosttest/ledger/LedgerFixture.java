package roosttest.ledger;

import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.PLATFORM_FEE;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to money in tests: a guest pays for a booking, the booking is earned. */
public final class LedgerFixture {

  public static final Currency EUR = Currency.of("EUR");
  public static final Currency JPY = Currency.of("JPY");
  /** When things happen, unless a test says otherwise. */
  public static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");

  public static final Account CLEARING = Account.shared(PROVIDER_CLEARING, EUR);
  public static final Account FEES = Account.shared(PLATFORM_FEE, EUR);

  private LedgerFixture() {
  }

  public static Money eur(long cents) {
    return Money.of(cents, EUR);
  }

  public static Account held(UUID booking) {
    return Account.ofBooking(GUEST_FUNDS_HELD, booking, EUR);
  }

  public static Account payable(UserId host) {
    return Account.ofUser(HOST_PAYABLE, host, EUR);
  }

  public static Account shared(AccountKind kind) {
    return Account.shared(kind, EUR);
  }

  /** A guest's payment arrives at the provider. */
  public static JournalTransaction captured(UUID booking, long cents) {
    return transaction(Source.of("test.captured", UUID.randomUUID()), booking, NOON,
        Entry.debit(CLEARING, eur(cents)), Entry.credit(held(booking), eur(cents)));
  }

  /** What was paid for a booking is earned: by the host, but for Roost's fee. */
  public static JournalTransaction earned(UUID booking, UserId host, long cents, long fee) {
    return transaction(Source.of("test.earned", UUID.randomUUID()), booking, NOON,
        Entry.debit(held(booking), eur(cents)), Entry.credit(payable(host), eur(cents - fee)),
        Entry.credit(FEES, eur(fee)));
  }

  public static JournalTransaction transaction(Source source, UUID booking, Instant at, Entry... entries) {
    return JournalTransaction.of(newId(), source, Correlation.ofBooking(booking), at, "A test", List.of(entries));
  }

  /** The same with other entries. */
  public static JournalTransaction with(JournalTransaction it, List<Entry> entries) {
    return JournalTransaction.of(newId(), it.source(), it.correlation(), it.occurredAt(), it.description(), entries);
  }

  public static TransactionId newId() {
    return new TransactionId(UUID.randomUUID());
  }
}
