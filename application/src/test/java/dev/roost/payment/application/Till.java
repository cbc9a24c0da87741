package dev.roost.payment.application;

import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.BookingEarnings.Earned;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Payment;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.identity.Actors;
import roosttest.ledger.InMemoryBooks;
import roosttest.payment.InMemoryDisputes;
import roosttest.payment.InMemoryEventInbox;
import roosttest.payment.InMemoryPaymentWork;
import roosttest.payment.InMemoryPayments;
import roosttest.payment.InMemoryRefunds;
import roosttest.payment.InMemoryReleases;
import roosttest.payment.ScriptedGateway;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** All that goes on with payments, around ports in memory and a provider that says what a test wants. */
final class Till {

  static final PaymentPurpose STAY = new PaymentPurpose.Stay();
  static final UserId HOST = Actors.ANNA;
  static final UserId GUEST = Actors.CARA;

  final MutableClock clock = MutableClock.at(NOW);
  final List<Object> published = new ArrayList<>();
  final List<String> alarms = new ArrayList<>();
  final List<MoneyState> told = new ArrayList<>();
  final Map<AlterationId, MoneyState> toldOf = new HashMap<>();
  final List<String> toldOfInstalments = new ArrayList<>();
  final ScriptedGateway gateway = new ScriptedGateway();
  final InMemoryPayments payments = new InMemoryPayments();
  final InMemoryPaymentWork work = new InMemoryPaymentWork(clock);
  final InMemoryEventInbox inbox = new InMemoryEventInbox(clock);

  private final SequentialIds ids = new SequentialIds();
  private final TransactionOperations transactions = new TransactionTemplate(new InMemoryTransactions());
  final Provider provider = new Provider(gateway, "scripted");
  final InMemoryRefunds refunds = new InMemoryRefunds();
  private final DomainEvents events = new DomainEvents(published::add);
  final InMemoryBooks books = new InMemoryBooks();
  final InMemoryReleases releases = new InMemoryReleases(clock);
  final Map<BookingId, Earned> earned = new HashMap<>();
  final InMemoryDisputes disputes = new InMemoryDisputes();
  private final MoneyBook book = new MoneyBook(books, releases);
  private final RefundStore refundStore = new RefundStore(refunds, disputes, book, work, _ -> {}, events, ids, clock);
  final PaymentStore store = new PaymentStore(payments, refundStore, book, provider, work, _ -> {}, events, ids);

  private final KeptCards cards = new KeptCards(payments);
  final PaymentOpeningService opening = new PaymentOpeningService(provider, store, cards, ids, clock);
  final PaymentGoalService goals = new PaymentGoalService(payments, store, refundStore, releases, releases, book,
      clock);
  private final ToldObjects objects = new ToldObjects(payments, store, refunds, refundStore,
      new DisputeBook(disputes, payments, refundStore, book, provider, work, alarms::add, events, ids), events,
      alarms::add);
  final PaymentWorker worker = new PaymentWorker(work,
      new StepWork(payments, new ProviderSteps(provider, clock), store, work, transactions, clock),
      new RefundWork(refunds, refundStore, provider, work, alarms::add, transactions, clock),
      new TellWork(payments, (_, state) -> state.get().ifPresent(told::add),
          (alteration, state) -> state.get().ifPresent(money -> toldOf.put(alteration, money)),
          (_, number, state) -> state.get().ifPresent(money -> toldOfInstalments.add(number + " " + money)), work,
          transactions, clock),
      new GiveUpWork(payments, store, work, transactions, clock),
      new FeeWork(payments, disputes, provider, book, work, transactions),
      new ChargeAgainWork(payments, cards, store, work, transactions, clock),
      new CompareWork(payments, disputes, refunds, objects, provider, work, alarms::add, transactions, clock),
      Duration.ofMinutes(2));
  final PaymentDisputeService disputeViews = new PaymentDisputeService(this::disputes);
  final ReleaseWork releaseWork = new ReleaseWork(releases, releases, disputes,
      (booking, _) -> Optional.ofNullable(earned.get(booking)), book, events, transactions, clock);
  final GoodwillListener goodwill = new GoodwillListener(books, payments, refundStore, alarms::add);
  final InboxWorker inboxWorker = new InboxWorker(inbox, objects, alarms::add, transactions);
  final Reconciliation reconciliation = new Reconciliation(provider, inbox, this::unfinished, work, transactions,
      clock);
  final WebhookService webhooks = new WebhookService(provider, inbox);
  final GuestPaymentService guest = new GuestPaymentService(payments, refunds, this::list, store, provider,
      new InMemoryIdempotency(clock), clock);
  final PaymentAdministrationService administration = new PaymentAdministrationService(payments, refunds, this::list,
      work);

  /** Cara has to pay for a stay, and has named her card if there is one. */
  Payment opened(@Nullable String card) {
    var booking = new BookingId(UUID.randomUUID());
    opening.open(new PaymentDue(booking, STAY, GUEST, HOST, AMOUNT, NOW.plusSeconds(900), card));
    return payments.ofBooking(booking).getFirst();
  }

  /** Cara has to pay more for a stay that she has paid, with that card. */
  Payment openedDifference(BookingId booking, AlterationId alteration, Money difference, String card) {
    var opened = opening
        .open(new PaymentDue(booking, new PaymentPurpose.Difference(alteration), GUEST, HOST, difference,
            NOW.plusSeconds(900), card));
    return payments.find(new PaymentId(opened)).orElseThrow();
  }

  /** An instalment of a booking is due; the guest has two days. */
  Payment openedInstalment(BookingId booking, int number) {
    var opened = opening.open(new PaymentDue(booking, new PaymentPurpose.Instalment(number), GUEST, HOST, AMOUNT,
        clock.instant().plus(Duration.ofDays(2)), null));
    return payments.find(new PaymentId(opened)).orElseThrow();
  }

  /** Does all that is due now, as the job does. */
  void work() {
    while (worker.workDue(10) > 0) {
      // more may follow from it
    }
  }

  Payment now(Payment payment) {
    return payments.find(payment.id()).orElseThrow();
  }

  private List<PaymentId> unfinished() {
    return payments.all().map(Payment::id).toList();
  }

  private Page<Dispute> disputes(DisputeFilter filter, @Nullable UserId of, PageRequest page) {
    return new Page<>(disputes.all().filter(it -> of == null || it.matter().host().equals(of))
        .filter(it -> filter.status() == null || it.status() == filter.status()).limit(page.limit()).toList(), null);
  }

  private Page<Payment> list(PaymentFilter filter, @Nullable UserId of, PageRequest page) {
    return new Page<>(payments.all().filter(it -> of == null || it.order().guest().equals(of))
        .filter(it -> filter.booking() == null || it.order().booking().equals(filter.booking()))
        .filter(it -> filter.status() == null || it.status() == filter.status()).limit(page.limit()).toList(), null);
  }
}
