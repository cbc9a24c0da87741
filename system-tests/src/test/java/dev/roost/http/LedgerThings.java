package dev.roost.http;

import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AdjustmentProposals;
import dev.roost.ledger.api.LedgerBooks;
import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Entries in the books, and what is to be entered by hand. */
@Component
class LedgerThings implements Things {

  private final Books books;
  private final LedgerBooks ledger;
  private final AdjustmentProposals proposals;
  private final TransactionOperations transactions;
  private final Clock clock;

  LedgerThings(Books books, LedgerBooks ledger, AdjustmentProposals proposals, TransactionOperations transactions,
      Clock clock) {
    this.books = books;
    this.ledger = ledger;
    this.proposals = proposals;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Map<String, Recipe> recipes() {
    return Map.of("account", (cast, _) -> payable(cast.user(Who.HOST)), "transaction",
        (cast, _) -> posted(cast.user(Who.HOST)), "proposal", (_, _) -> proposal());
  }

  /** Ten euros that a booking has earned its host. */
  private TransactionId posted(UserId host) {
    var euros = Money.of(10_00, "EUR");
    var booking = UUID.randomUUID();
    var earned = new Posting(Source.of("test.earned", booking), Correlation.ofBooking(booking), clock.instant(),
        "A stay was earned",
        List.of(Entry.debit(Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, booking, euros.currency()), euros),
            Entry.credit(Account.ofUser(AccountKind.HOST_PAYABLE, host, euros.currency()), euros)));
    return Objects.requireNonNull(transactions.execute(transaction -> books.post(earned))).transaction();
  }

  /** What is owed to the host. */
  AccountId payable(UserId host) {
    posted(host);
    return ledger
        .accounts(anAdmin(), new AccountFilter(AccountKind.HOST_PAYABLE, null, host.value()), PageRequest.first(1))
        .items().getFirst().id();
  }

  /** Of an administrator whom nobody knows. */
  private ProposalId proposal() {
    var euros = Money.of(5_00, "EUR");
    return proposals.propose(anAdmin(), World.key(), new ProposeAdjustment(ProposalPurpose.ADJUSTMENT, "Paid twice",
        Correlation.NONE, List.of(Entry.debit(Account.shared(AccountKind.BANK, euros.currency()), euros),
            Entry.credit(Account.shared(AccountKind.PLATFORM_FEE, euros.currency()), euros))))
        .answer().id();
  }

  private static Actor anAdmin() {
    return Actor.user(new UserId(UUID.randomUUID()), Set.of(Role.ADMIN));
  }
}
