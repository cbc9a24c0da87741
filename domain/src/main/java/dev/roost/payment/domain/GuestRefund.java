package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundFailed;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundSettled;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.function.Supplier;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Captured money that goes back to a guest. It is owed until it has arrived; a try that failed is followed by another one. */
@AggregateRoot
public final class GuestRefund extends Aggregate {

  @Identity private final RefundId id;
  private final Debt debt;
  private OperationKey key;
  private RefundStatus status;
  private Instant since;
  private @Nullable String failure;
  private Money counted;

  private GuestRefund(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.debt = stored.debt();
    this.key = stored.key();
    this.status = stored.status();
    this.since = stored.since();
    this.failure = stored.failure();
    this.counted = stored.counted();
  }

  /** Money that has to go back. */
  public static GuestRefund owe(RefundId id, Debt debt, OperationKey key, Instant now) {
    return new GuestRefund(new Snapshot(id, 0, debt, key, RefundStatus.OWED, now, null, debt.nothing()));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static GuestRefund restore(Snapshot stored) {
    return new GuestRefund(stored);
  }

  /** What the provider's object of the try under this key tells. What has arrived stays so. */
  public void learn(OperationKey operation, RefundState state, String reason, Instant at,
      Supplier<OperationKey> keys) {
    if (status == RefundStatus.SETTLED || !key.equals(operation)
        || (status == RefundStatus.CALLED_OFF && state != RefundState.SETTLED)) {
      return;
    }
    switch (state) {
      case SETTLED -> {
        become(RefundStatus.SETTLED, at);
        raise(new RefundSettled(id, debt.payment(), debt.booking(), debt.amount()));
      }
      case PENDING -> become(RefundStatus.PENDING, at);
      case FAILED -> fail(reason, at, keys.get());
    }
  }

  /** The try was not done, or failed: the next one has a key of its own. */
  public void fail(String reason, Instant at, OperationKey fresh) {
    become(RefundStatus.OWED, at);
    failure = reason;
    key = fresh;
    raise(new RefundFailed(id, debt.payment(), debt.booking(), debt.amount(), reason));
  }

  /** The guest's bank has taken that money, and for good. What is on its way or has arrived is no longer owed anyway. */
  public void callOff(Instant at) {
    if (status != RefundStatus.OWED) {
      throw new IllegalStateException("Refund %s is not owed, but %s".formatted(id, status));
    }
    become(RefundStatus.CALLED_OFF, at);
  }

  /**
   * Money that went back out of goodwill counts towards what the booking owes its guest later.
   *
   * @param atMost what could not be owed otherwise
   * @return as much as was not counted before
   */
  public Money count(Money atMost) {
    if (debt.goodwill() == null) {
      throw new IllegalStateException("No goodwill: refund " + id);
    }
    var left = debt.amount().minus(counted);
    var fresh = left.compareTo(atMost) < 0 ? left : atMost;
    counted = counted.plus(fresh);
    return fresh;
  }

  /** What of it counts towards what the booking owes. */
  public Money counted() {
    return counted;
  }

  /** The try is proven not to have been done. */
  public void renew(OperationKey fresh) {
    key = fresh;
  }

  public RefundId id() {
    return id;
  }

  public Debt debt() {
    return debt;
  }

  public OperationKey key() {
    return key;
  }

  public RefundStatus status() {
    return status;
  }

  /** When it came to its status, UTC. */
  public Instant since() {
    return since;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), debt, key, status, since, failure, counted);
  }

  private void become(RefundStatus reached, Instant at) {
    if (status != reached) {
      status = reached;
      since = at;
    }
  }

  /**
   * What has to go back.
   *
   * @param source the attempt whose money it is
   * @param goodwill the proposal that gave it out of goodwill, with which it was entered already; absent where a booking owes it
   */
  public record Debt(PaymentId payment, BookingId booking, ProviderReference source, Money amount,
      @Nullable ProposalId goodwill) {

    /** What a booking owes. */
    public Debt(PaymentId payment, BookingId booking, ProviderReference source, Money amount) {
      this(payment, booking, source, amount, null);
    }

    Money nothing() {
      return Money.zero(amount.currency());
    }
  }

  /**
   * All that is stored of a refund.
   *
   * @param since when it came to its status, UTC
   * @param failure why the last try failed
   * @param counted what of goodwill counts towards what the booking owes
   */
  public record Snapshot(RefundId id, long version, Debt debt, OperationKey key, RefundStatus status, Instant since,
      @Nullable String failure, Money counted) {
  }
}
