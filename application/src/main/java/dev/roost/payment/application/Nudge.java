package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;

/** Lets work begin as soon as the transaction that planned it is committed. Nothing depends on it: a job does all work. */
interface Nudge {

  /** Work of this payment is planned. */
  void soon(PaymentId payment);
}
