package dev.roost.payment.application;

import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.domain.Payment;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists of payments. */
public interface PaymentLists {

  /**
   * Payments, the newest first.
   *
   * @param guest only this guest's; all where absent
   */
  Page<Payment> list(PaymentFilter filter, @Nullable UserId guest, PageRequest page);
}
