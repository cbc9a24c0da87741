package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.EARNING;
import static dev.roost.payout.adapter.jooq.generated.Tables.NETTING;
import static dev.roost.payout.adapter.jooq.generated.Tables.PAYOUT;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER_RETURN;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.booking.contract.BookingId;
import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.application.PayoutLists;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.domain.Payout;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqPayoutLists implements PayoutLists {

  private final DSLContext db;
  private final JooqPayouts payouts;

  JooqPayoutLists(DSLContext db, JooqPayouts payouts) {
    this.db = db;
    this.payouts = payouts;
  }

  @Override
  public Page<Payout> list(PayoutFilter filter, PageRequest page) {
    var condition = page.after() == null ? noCondition() : PAYOUT.ID.lt(UUID.fromString(page.after()));
    if (filter.status() != null) {
      condition = condition.and(PAYOUT.STATUS.eq(filter.status().name()));
    }
    if (filter.host() != null) {
      condition = condition.and(PAYOUT.HOST_ID.eq(filter.host().value()));
    }
    var found = payouts.newestFirst(condition, page.limit() + 1);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public List<Line> report(UserId host, Currency currency, Instant from, Instant to) {
    var lines = new ArrayList<Line>();
    db.selectFrom(EARNING)
        .where(EARNING.HOST_ID.eq(host.value()), EARNING.CURRENCY.eq(currency.code()), EARNING.RELEASED_AT.ge(from),
            EARNING.RELEASED_AT.lt(to))
        .forEach(it -> lines.add(new Line(it.get(EARNING.RELEASED_AT),
            it.get(EARNING.AMOUNT) > 0 ? Kind.EARNED : Kind.TAKEN_BACK, Money.of(it.get(EARNING.AMOUNT), currency),
            new BookingId(it.get(EARNING.BOOKING_ID)), null)));
    db.selectFrom(NETTING)
        .where(NETTING.HOST_ID.eq(host.value()), NETTING.CURRENCY.eq(currency.code()), NETTING.NETTED_AT.ge(from),
            NETTING.NETTED_AT.lt(to))
        .forEach(it -> lines.add(new Line(it.get(NETTING.NETTED_AT), Kind.NETTED,
            Money.of(-it.get(NETTING.AMOUNT), currency), null, null)));
    db.select(TRANSFER.BOOKING_ID, TRANSFER.AMOUNT, PAYOUT.ID, TRANSFER.SENT_AT).from(TRANSFER).join(PAYOUT)
        .on(PAYOUT.ID.eq(TRANSFER.PAYOUT_ID))
        .where(PAYOUT.HOST_ID.eq(host.value()), PAYOUT.CURRENCY.eq(currency.code()), TRANSFER.SENT_AT.ge(from),
            TRANSFER.SENT_AT.lt(to))
        .forEach(it -> lines.add(new Line(it.get(TRANSFER.SENT_AT), Kind.PAID,
            Money.of(it.get(TRANSFER.AMOUNT), currency), new BookingId(it.get(TRANSFER.BOOKING_ID)),
            new PayoutId(it.get(PAYOUT.ID)))));
    db.select(TRANSFER.BOOKING_ID, TRANSFER_RETURN.AMOUNT, PAYOUT.ID, TRANSFER_RETURN.RETURNED_AT).from(TRANSFER_RETURN)
        .join(TRANSFER).on(TRANSFER.ID.eq(TRANSFER_RETURN.TRANSFER_ID)).join(PAYOUT)
        .on(PAYOUT.ID.eq(TRANSFER.PAYOUT_ID))
        .where(PAYOUT.HOST_ID.eq(host.value()), PAYOUT.CURRENCY.eq(currency.code()),
            TRANSFER_RETURN.RETURNED_AT.ge(from), TRANSFER_RETURN.RETURNED_AT.lt(to))
        .forEach(it -> lines.add(new Line(it.get(TRANSFER_RETURN.RETURNED_AT), Kind.RETURNED,
            Money.of(-it.get(TRANSFER_RETURN.AMOUNT), currency), new BookingId(it.get(TRANSFER.BOOKING_ID)),
            new PayoutId(it.get(PAYOUT.ID)))));
    lines.sort(Comparator.comparing(Line::at).thenComparing(Line::kind));
    return List.copyOf(lines);
  }
}
