package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import java.util.List;

/** Payments of which the provider may know more than Roost. */
public interface Unfinished {

  /** Those with an object, a refund or a dispute that is known and has not come to its end. */
  List<PaymentId> payments();
}
