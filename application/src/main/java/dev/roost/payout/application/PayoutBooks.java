package dev.roost.payout.application;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.spi.AccountBalance;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
import dev.roost.ledger.spi.Reversal;
import dev.roost.payout.application.Nettings.Netting;
import dev.roost.payout.application.Returns.Return;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Transfer;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is entered in the books for payouts. */
@Component
class PayoutBooks {

  private final Books books;

  PayoutBooks(Books books) {
    this.books = books;
  }

  /** What the host is owed and owes: nobody else enters on it until the transaction ends. */
  Owed lock(UserId host, Currency currency) {
    var payable = payable(host, currency);
    var receivable = Account.ofUser(AccountKind.HOST_RECEIVABLE, host, currency);
    var locked = books.lock(List.of(payable, receivable));
    return owed(Objects.requireNonNull(locked.get(payable)), Objects.requireNonNull(locked.get(receivable)));
  }

  /** The same, to look at. */
  Owed look(UserId host, Currency currency) {
    return owed(books.balance(payable(host, currency)),
        books.balance(Account.ofUser(AccountKind.HOST_RECEIVABLE, host, currency)));
  }

  /** Takes what the host has to give back out of what they are owed. */
  void net(Netting netting) {
    var currency = netting.amount().currency();
    books.post(new Posting(Source.of("payout.netted", netting.id()), Correlation.NONE, netting.at(),
        "What the host had to give back was netted",
        List.of(Entry.debit(payable(netting.host(), currency), netting.amount()),
            Entry.credit(Account.ofUser(AccountKind.HOST_RECEIVABLE, netting.host(), currency), netting.amount()))));
  }

  /** The money is on its way. */
  TransactionId prepared(TransferId transfer, UserId host, Draw draw, Instant at) {
    return books.post(posting("prepared", transfer, draw, at, "A payout is on its way",
        payable(host, draw.amount().currency()), shared(AccountKind.PAYOUTS_IN_TRANSIT, draw))).transaction();
  }

  /** The money has arrived. */
  void sent(Transfer transfer, Instant at) {
    books.post(posting("sent", transfer.id(), transfer.draw(), at, "A payout has arrived",
        shared(AccountKind.PAYOUTS_IN_TRANSIT, transfer.draw()),
        shared(AccountKind.PROVIDER_CLEARING, transfer.draw())));
  }

  /** The money is owed again. */
  void failed(Transfer transfer, Instant at) {
    books.reverse(new Reversal(transfer.entered(), Source.of("payout.failed", transfer.id()), at,
        "A payout could not be sent"));
  }

  /** The money has arrived although it had been taken as not sent. */
  void sentAfterAll(Transfer transfer, UserId host, Instant at) {
    books.post(posting("sent-after-all", transfer.id(), transfer.draw(), at, "A payout had arrived after all",
        payable(host, transfer.draw().amount().currency()), shared(AccountKind.PROVIDER_CLEARING, transfer.draw())));
  }

  /** The money has come back, and is owed again. */
  void returned(Return returned, Draw draw, UserId host) {
    var amount = returned.amount();
    books.post(new Posting(
        Source.of("payout.returned", "%s-%d".formatted(returned.transfer(), returned.inAll().amount())),
        new Correlation(draw.booking().value(), draw.payment().value()), returned.at(), "A payout has come back",
        List.of(Entry.debit(shared(AccountKind.PROVIDER_CLEARING, draw), amount),
            Entry.credit(payable(host, amount.currency()), amount))));
  }

  private Owed owed(AccountBalance payable, AccountBalance receivable) {
    var currency = payable.account().currency();
    return new Owed(payable.amount(), receivable.amount(),
        payable.inDoubt() || receivable.inDoubt()
            || books.balance(Account.shared(AccountKind.PAYOUTS_IN_TRANSIT, currency)).inDoubt()
            || books.balance(Account.shared(AccountKind.PROVIDER_CLEARING, currency)).inDoubt());
  }

  private static Posting posting(String purpose, TransferId transfer, Draw draw, Instant at, String description,
      Account debit, Account credit) {
    return new Posting(Source.of("payout." + purpose, transfer),
        new Correlation(draw.booking().value(), draw.payment().value()), at, description,
        List.of(Entry.debit(debit, draw.amount()), Entry.credit(credit, draw.amount())));
  }

  private static Account payable(UserId host, Currency currency) {
    return Account.ofUser(AccountKind.HOST_PAYABLE, host, currency);
  }

  private static Account shared(AccountKind kind, Draw draw) {
    return Account.shared(kind, draw.amount().currency());
  }

  /**
   * How a host and Roost stand.
   *
   * @param payable what the host was promised and not paid
   * @param receivable what the host has to give back
   * @param inDoubt whether a check has found a difference that is not explained yet
   */
  record Owed(Money payable, Money receivable, boolean inDoubt) {

    /** What is taken out of one for the other. */
    Money netted() {
      var least = payable.compareTo(receivable) < 0 ? payable : receivable;
      return least.isNegative() ? Money.zero(least.currency()) : least;
    }

    /** What is left to be paid out. */
    Money afterNetting() {
      return payable.minus(netted());
    }
  }
}
