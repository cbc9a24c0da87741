package dev.roost.payment.api;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** Payments, for administrators: they look, and do nothing in the name of a guest. */
public interface PaymentAdministration {

  /** Payments, the newest first. */
  Page<PaymentDetails> list(Actor admin, PaymentFilter filter, PageRequest page);

  /** One payment, with its attempts and with what is still to be done. */
  PaymentDetails get(Actor admin, PaymentId payment);
}
