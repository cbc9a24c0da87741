package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.application.PaymentLists;
import dev.roost.payment.domain.Payment;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqPaymentLists implements PaymentLists {

  private final JooqPayments payments;

  JooqPaymentLists(JooqPayments payments) {
    this.payments = payments;
  }

  @Override
  public Page<Payment> list(PaymentFilter filter, @Nullable UserId guest, PageRequest page) {
    var after = page.after() == null ? noCondition() : PAYMENT.ID.lt(UUID.fromString(page.after()));
    var found = payments.newestFirst(condition(filter, guest).and(after), page.limit() + 1);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  private static Condition condition(PaymentFilter filter, @Nullable UserId guest) {
    var condition = noCondition();
    if (filter.status() != null) {
      condition = condition.and(PAYMENT.STATUS.eq(filter.status().name()));
    }
    if (filter.booking() != null) {
      condition = condition.and(PAYMENT.BOOKING_ID.eq(filter.booking().value()));
    }
    return guest == null ? condition : condition.and(PAYMENT.GUEST_ID.eq(guest.value()));
  }
}
