package dev.roost.payout.application;

import static org.awaitility.Awaitility.await;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payout.application.PayoutSchedule.Turn;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Earnings;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.domain.Standing;
import dev.roost.payout.domain.Standings;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.TestDatabase;
import roosttest.payment.Orders;

/** A host who has earned, in a real Roost, and people who look at them at the same moment. */
class Race {

  static final int ROUNDS = 10;
  static final long CAPTURED = 100_00;
  private static final int LOOKERS = 2;
  private static final Currency EUR = Currency.of("EUR");

  private final PayoutPreparation preparation;
  private final EarningsListener listener;
  private final Payments payments;
  private final PayoutAccounts accounts;
  private final PaymentGoals goals;
  private final Books books;
  private final TransactionOperations transactions;
  private final DSLContext db;
  private final Clock clock;
  private final PaymentGateway gateway;
  private final Standings standings;
  private final Payouts payouts;
  private UserId host = someone();
  private BookingId stay = aStay();
  private PaymentId paid = new PaymentId(UUID.randomUUID());

  Race(PayoutPreparation preparation, Earnings earnings, PayoutSchedule schedule, Payments payments,
      PayoutAccounts accounts,
      PaymentGoals goals, Books books, TransactionOperations transactions, TestDatabase database, Clock clock,
      PaymentGateway gateway, Standings standings, Payouts payouts) {
    this.preparation = preparation;
    // Not the bean, which listens on a thread of its own.
    this.listener = new EarningsListener(earnings, schedule, Duration.ofHours(1));
    this.payments = payments;
    this.accounts = accounts;
    this.goals = goals;
    this.books = books;
    this.transactions = transactions;
    this.db = database.dsl();
    this.clock = clock;
    this.gateway = gateway;
    this.standings = standings;
    this.payouts = payouts;
  }

  /** Another host, who may be paid, has earned so much with a stay for which 100 euros were paid. */
  void earn(long cents) {
    stay = aStay();
    earn(cents, paid("pay_" + stay), "sandbox_account_of_a_host");
  }

  /** Another host wants to be paid 85 euros there; the 100 euros of the guest are really captured. */
  void capture(String card, String account) {
    stay = aStay();
    var orders = new Orders(new PaymentId(UUID.randomUUID()));
    var authorize = orders.authorize(new PaymentMethodToken(card), eur(CAPTURED));
    gateway.authorize(authorize);
    var held = (Authorized) gateway.authorize(authorize);
    var capture = orders.capture(held.reference(), eur(CAPTURED));
    gateway.capture(capture);
    gateway.capture(capture);
    earn(85_00, paid(orders.payment(), held.reference().value()), account);
  }

  private void earn(long cents, Payment payment, String named) {
    host = someone();
    paid = payment.id();
    db.execute("""
        insert into payout.verification (host_id, version, status, legal_name, kind, country, born_on, submitted_at,
          decided_by, decided_at)
        values (?, 1, 'APPROVED', 'Anna', 'PERSON', 'PT', '1990-01-01', now(), gen_random_uuid(), now())""",
        host.value());
    transactions.executeWithoutResult(_ -> {
      var account = PayoutAccount.none(host);
      account.name(new AccountToken(named), clock.instant());
      accounts.save(account);
      payments.add(payment);
      books.post(new Posting(Source.of("test.earned", stay), Correlation.NONE, clock.instant(), "A stay was earned",
          List.of(Entry.debit(Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, stay.value(), EUR), eur(cents)),
              Entry.credit(payableAccount(), eur(cents)))));
    });
    transactions.executeWithoutResult(
        _ -> listener.on(new EarningsReleased(stay, 1, host, eur(cents), clock.instant())));
  }

  void lookAtTheSameTime() {
    var together = new CyclicBarrier(LOOKERS);
    try (var threads = Executors.newFixedThreadPool(LOOKERS)) {
      var looks = IntStream.range(0, LOOKERS).mapToObj(_ -> threads.submit(() -> {
        together.await(10, TimeUnit.SECONDS);
        look();
        return true;
      })).toList();
      looks.forEach(Race::end);
    }
  }

  /** All goes back to the guest: decided, but not committed when somebody begins to look. */
  void lookWhileAllGoesBack() {
    try (var threads = Executors.newFixedThreadPool(1)) {
      var look = transactions.execute(_ -> {
        goals.giveBack(stay, eur(CAPTURED));
        var looking = threads.submit(this::look);
        await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
        return looking;
      });
      end(Objects.requireNonNull(look));
    }
  }

  /** What was decided to be sent to the host, in cents. */
  List<Long> payouts() {
    return db.fetch("select amount from payout.payout where host_id = ?", host.value()).getValues(0, Long.class);
  }

  PayoutStatus status() {
    return payouts.find(new PayoutId(db.fetchSingle("select id from payout.payout where host_id = ?", host.value())
        .get(0, UUID.class))).orElseThrow().status();
  }

  Standing standing() {
    return standings.of(host);
  }

  PaymentId payment() {
    return paid;
  }

  /** In cents, of all hosts. */
  long inTransit() {
    return books.balance(Account.shared(AccountKind.PAYOUTS_IN_TRANSIT, EUR)).amount().amount();
  }

  long payable() {
    return books.balance(payableAccount()).amount().amount();
  }

  private void look() {
    preparation.look(new Turn(host, EUR, clock.instant()));
  }

  private boolean somebodyWaits() {
    return Boolean.TRUE.equals(db.fetchValue("select exists (select from pg_stat_activity where datname = "
        + "current_database() and wait_event_type = 'Lock')"));
  }

  private Account payableAccount() {
    return Account.ofUser(AccountKind.HOST_PAYABLE, host, EUR);
  }

  private Payment paid(String reference) {
    return paid(new PaymentId(UUID.randomUUID()), reference);
  }

  private Payment paid(PaymentId id, String reference) {
    var amount = eur(CAPTURED);
    var payment = Payment.open(id,
        new Order(stay, new PaymentPurpose.Stay(), someone(), host, amount, clock.instant().plusSeconds(900)));
    var key = new OperationKey(UUID.randomUUID());
    payment.payWith(new PaymentMethodToken("sandbox_card_good"), key, clock.instant());
    payment.take(() -> new OperationKey(UUID.randomUUID()));
    payment.learn(new ProviderPayment(ProviderReference.payment(reference), id, key,
        PaymentState.CAPTURED, amount, amount, Money.zero(EUR), null, null), clock.instant(),
        () -> new OperationKey(UUID.randomUUID()));
    return payment;
  }

  private static void end(Future<?> look) {
    try {
      look.get(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
