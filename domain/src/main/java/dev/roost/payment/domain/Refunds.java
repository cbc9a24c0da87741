package dev.roost.payment.domain;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Refunds as the domain sees them. */
@Repository
public interface Refunds {

  Optional<GuestRefund> find(RefundId id);

  /** The refund whose last try has this key. */
  Optional<RefundId> tried(OperationKey key);

  /** The refunds of a payment, the oldest first. */
  List<GuestRefund> ofPayment(PaymentId payment);

  /** The refunds of several payments at once, the oldest first; payments without any are left out. */
  Map<PaymentId, List<GuestRefund>> ofPayments(Collection<PaymentId> payments);

  /** Loads a refund and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<GuestRefund> lock(RefundId id);

  /** Stores a new refund, as version 1. */
  void add(GuestRefund refund);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(GuestRefund refund);
}
