package dev.roost.payout.application;

import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.spi.Posting;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.Standing;
import dev.roost.payout.domain.Standings;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.identity.Actors;
import roosttest.ledger.InMemoryBooks;
import roosttest.payout.FakeFunds;
import roosttest.payout.InMemoryEarnings;
import roosttest.payout.InMemoryNettings;
import roosttest.payout.InMemoryPayoutAccounts;
import roosttest.payout.InMemoryPayoutSchedule;
import roosttest.payout.InMemoryPayouts;
import roosttest.payout.InMemoryReturns;
import roosttest.payout.InMemoryTransferWork;
import roosttest.payout.PayoutFixture;
import roosttest.payout.ScriptedTransfers;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** All that goes on with payouts, around ports in memory and a provider that says what a test wants. */
final class PayDesk {

  static final UserId HOST = Actors.ANNA;
  static final Currency EUR = Currency.of("EUR");
  static final AccountToken ACCOUNT = PayoutFixture.ACCOUNT;
  static final Duration EVERY = Duration.ofHours(1);

  final MutableClock clock = MutableClock.at(NOW);
  final List<Object> published = new ArrayList<>();
  final ScriptedTransfers provider = new ScriptedTransfers();
  final FakeFunds funds = new FakeFunds();
  final InMemoryBooks books = new InMemoryBooks();
  final InMemoryPayouts payouts = new InMemoryPayouts();
  final InMemoryEarnings earnings = new InMemoryEarnings(payouts);
  final InMemoryPayoutAccounts accounts = new InMemoryPayoutAccounts();
  final InMemoryPayoutSchedule schedule = new InMemoryPayoutSchedule(clock);
  final InMemoryTransferWork work = new InMemoryTransferWork(clock);
  final InMemoryNettings nettings = new InMemoryNettings();
  boolean verified = true;
  boolean onHold;
  List<Line> lines = List.of();

  private final Map<BookingId, Long> changes = new HashMap<>();
  private final SequentialIds ids = new SequentialIds();
  private final Standings standings = host -> accounts.find(host)
      .map(
          account -> new Standing(account.token().orElse(null), account.snapshot().refusal() != null, verified, onHold))
      .orElse(new Standing(null, false, verified, onHold));
  final PayoutBooks payoutBooks = new PayoutBooks(books);
  final HoldBackCheck check = new HoldBackCheck(standings, provider, new Minimums("EUR 5.00"));
  final PayoutRun run = new PayoutRun(schedule, new PayoutPreparation(payoutBooks, funds, provider, check, earnings,
      payouts, nettings, schedule, work, ids, clock, EVERY));
  final InMemoryReturns returns = new InMemoryReturns();
  final TransferResults results = new TransferResults(payouts, accounts, payoutBooks,
      new TransferReturns(returns, accounts, payoutBooks, schedule, clock, EVERY), schedule, work,
      new DomainEvents(published::add), ids, new TransactionTemplate(new InMemoryTransactions()), clock, EVERY);
  final TransferWorker worker = new TransferWorker(work,
      new TransferStep(payouts, provider, standings, payoutBooks, results, clock), clock, Duration.ofMinutes(2));
  final PayoutLists lists = new PayoutLists() {
    @Override
    public Page<Payout> list(PayoutFilter filter, PageRequest page) {
      return new Page<>(payouts.all().filter(it -> filter.host() == null || it.order().host().equals(filter.host()))
          .filter(it -> filter.status() == null || it.status() == filter.status()).limit(page.limit()).toList(), null);
    }

    @Override
    public List<Line> report(UserId host, Currency currency, Instant from, Instant to) {
      return lines;
    }
  };
  final EarningsListener listener = new EarningsListener(earnings, schedule, EVERY);

  /** A guest has paid for a stay, and its host has earned this much of it. */
  BookingId earned(long cents) {
    var stay = aStay();
    funds.captured(stay, eur(cents + 15_00));
    release(stay, cents);
    return stay;
  }

  /** Earnings are released, or taken back from what the host is owed. */
  void release(BookingId stay, long cents) {
    var amount = eur(Math.abs(cents));
    var held = Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, stay.value(), EUR);
    enter(cents > 0 ? held : payable(), cents > 0 ? payable() : held, amount);
    listener.on(new EarningsReleased(stay, changes.merge(stay, 1L, Long::sum), HOST, eur(cents), clock.instant()));
  }

  /** The host has to give back this much. */
  void owes(long cents) {
    enter(Account.ofUser(AccountKind.HOST_RECEIVABLE, HOST, EUR), Account.shared(AccountKind.BAD_DEBT, EUR),
        eur(cents));
  }

  void enter(Account debit, Account credit, Money amount) {
    books.post(new Posting(Source.of("test.entered", UUID.randomUUID()), Correlation.NONE, clock.instant(), "A test",
        List.of(Entry.debit(debit, amount), Entry.credit(credit, amount))));
  }

  void nameAccount(AccountToken token) {
    var account = accounts.find(HOST).orElseGet(() -> PayoutAccount.none(HOST));
    account.name(token, clock.instant());
    accounts.save(account);
    schedule.wake(HOST);
  }

  /** Looks at all that is due and does all that is due, as the jobs do. */
  void work() {
    while (run.lookAtDue(10) + worker.workDue(10) > 0) {
      // more may follow from it
    }
  }

  Payout payout() {
    return payouts.all().findFirst().orElseThrow();
  }

  Money holds(AccountKind kind) {
    return books.balance(kind.isShared() ? Account.shared(kind, EUR) : Account.ofUser(kind, HOST, EUR)).amount();
  }

  static Account payable() {
    return Account.ofUser(AccountKind.HOST_PAYABLE, HOST, EUR);
  }
}
