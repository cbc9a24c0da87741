package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.CustomerActionView;
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.api.PaymentView;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentRefusal.NothingToApprove;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GuestPaymentService implements GuestPayments {

  private final Payments payments;
  private final Refunds refunds;
  private final PaymentLists lists;
  private final PaymentStore store;
  private final Provider provider;
  private final Idempotency idempotency;
  private final Clock clock;

  GuestPaymentService(Payments payments, Refunds refunds, PaymentLists lists, PaymentStore store, Provider provider,
      Idempotency idempotency, Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.lists = lists;
    this.store = store;
    this.provider = provider;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<PaymentView> ofBooking(Actor actor, BookingId booking, PageRequest page) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    var found = lists.list(new PaymentFilter(null, booking), actor.isAdmin() ? null : user, page);
    if (found.items().isEmpty() && page.after() == null) {
      throw new Refused(new NotFound("payment of booking", booking.toString()));
    }
    var back = refunds.ofPayments(found.items().stream().map(Payment::id).toList());
    return found.map(payment -> PaymentViews.of(payment, back.getOrDefault(payment.id(), List.of())));
  }

  @Override
  @Transactional(readOnly = true)
  public PaymentView get(Actor actor, PaymentId id) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    return payments.find(id).filter(payment -> actor.isAdmin() || isOf(payment, user))
        .map(payment -> PaymentViews.of(payment, refunds.ofPayment(id))).orElseThrow(() -> unknown(id));
  }

  @Override
  @Transactional
  public Once<PaymentView> pay(Actor guest, IdempotencyKey key, PayWith command) {
    var user = guest.mustBeUser(Scope.BOOKINGS_WRITE);
    return idempotency.once(guest, "payment.pay", key, command, PaymentView.class, () -> {
      var payment = payments.lock(command.payment()).filter(it -> isOf(it, user))
          .orElseThrow(() -> unknown(command.payment()));
      store.change(payment,
          it -> it.payWith(new PaymentMethodToken(command.method()), command.keepCard(), store.newKey(),
              clock.instant()));
      // Nothing was taken of what is still being paid, so nothing goes back.
      return PaymentViews.of(payment, List.of());
    });
  }

  /** Not in a transaction: asks the provider once more under the same key, which answers the same. */
  @Override
  public CustomerActionView customerAction(Actor guest, PaymentId id) {
    var user = guest.mustBeUser(Scope.BOOKINGS_WRITE);
    var payment = payments.find(id).filter(it -> isOf(it, user)).orElseThrow(() -> unknown(id));
    var attempt = payment.isLetGo() ? null : payment.undecided().orElse(null);
    if (attempt != null && provider.gateway().authorize(ProviderSteps.authorization(payment, attempt.authorize(),
        attempt.method())) instanceof NeedsCustomerAction(var reference, var secret, var redirect)) {
      return new CustomerActionView(provider.gateway().provider(), reference.value(), secret.value(), redirect);
    }
    throw new Refused(new NothingToApprove(payment.status()));
  }

  private static boolean isOf(Payment payment, UserId user) {
    return payment.order().guest().equals(user);
  }

  private static Refused unknown(PaymentId id) {
    return new Refused(new NotFound("payment", id.toString()));
  }
}
