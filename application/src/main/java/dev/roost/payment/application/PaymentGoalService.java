package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.Release;
import dev.roost.payment.domain.Releases;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What bookings want of their money. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PaymentGoalService implements PaymentGoals {

  private final Payments payments;
  private final PaymentStore store;
  private final RefundStore refunds;
  private final Releases releases;
  private final DueReleases due;
  private final MoneyBook book;
  private final Clock clock;

  PaymentGoalService(Payments payments, PaymentStore store, RefundStore refunds, Releases releases,
      DueReleases due, MoneyBook book, Clock clock) {
    this.payments = payments;
    this.store = store;
    this.refunds = refunds;
    this.releases = releases;
    this.due = due;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public void take(BookingId booking, PaymentPurpose purpose) {
    for (var payment : lock(booking, purpose)) {
      store.change(payment, it -> it.take(store::newKey));
      if (payment.status() == PaymentStatus.CAPTURED) {
        // A provider that takes at once has nothing more to tell.
        store.tell(payment);
      }
    }
  }

  @Override
  public void expire(BookingId booking, PaymentPurpose purpose) {
    change(booking, purpose, it -> it.expire(store::newKey));
  }

  @Override
  public boolean letGo(BookingId booking, PaymentPurpose purpose) {
    return change(booking, purpose, it -> it.letGo(store::newKey));
  }

  @Override
  public Standing standing(BookingId booking, PaymentPurpose purpose) {
    return payments.ofBooking(booking).stream().filter(payment -> payment.order().purpose().equals(purpose)).findFirst()
        .map(payment -> switch (payment.status()) {
          case CAPTURED -> Standing.TAKEN;
          case DECIDING, AUTHORIZED, CAPTURING -> Standing.UNDECIDED;
          case WAITING, RELEASING, RELEASED -> Standing.UNPAID;
        }).orElse(Standing.UNPAID);
  }

  @Override
  public void owe(BookingId booking, PaymentPurpose purpose) {
    lock(booking, purpose).forEach(payment -> book.owed(payment, clock.instant()));
  }

  @Override
  public void owesNoMore(BookingId booking, PaymentPurpose purpose) {
    lock(booking, purpose).forEach(payment -> book.owedPaid(payment, clock.instant()));
  }

  @Override
  public void release(BookingId booking, UserId host, Currency currency, Instant from) {
    releases.begin(Release.begin(booking, host, currency), from);
  }

  @Override
  public void giveBack(BookingId booking, Money refund) {
    var locked = payments.lockOf(booking);
    due.again(booking);
    if (!locked.isEmpty()) {
      var goodwill = refunds.lockGoodwill(locked);
      var left = refunds.owe(locked, refund);
      refunds.countGoodwill(locked, goodwill, left);
    }
  }

  private boolean change(BookingId booking, PaymentPurpose purpose, Consumer<Payment> change) {
    var changed = false;
    for (var payment : lock(booking, purpose)) {
      changed |= store.change(payment, change);
    }
    return changed;
  }

  private List<Payment> lock(BookingId booking, PaymentPurpose purpose) {
    return payments.lockOf(booking).stream().filter(payment -> payment.order().purpose().equals(purpose)).toList();
  }
}
