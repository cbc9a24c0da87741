package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.EARNING;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dev.roost.booking.contract.BookingId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Earnings;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqEarnings implements Earnings {

  private final DSLContext db;

  JooqEarnings(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Earning earning) {
    db.insertInto(EARNING).set(EARNING.BOOKING_ID, earning.booking().value())
        .set(EARNING.CHANGE, earning.change()).set(EARNING.RELEASED_AT, earning.releasedAt())
        .set(EARNING.CURRENCY, earning.amount().currency().code())
        .set(EARNING.AMOUNT, earning.amount().amount()).set(EARNING.HOST_ID, earning.host().value())
        .onConflictDoNothing().execute();
  }

  @Override
  public List<BookingId> stays(UserId host, Currency currency, int atMost) {
    var first = field(name("first"), Instant.class);
    var last = field(name("last"), Instant.class);
    var left = field(name("left"), BigDecimal.class);
    var stays = select(EARNING.BOOKING_ID, min(EARNING.RELEASED_AT).as(first), max(EARNING.RELEASED_AT).as(last),
        left().as(left)).from(EARNING)
        .where(EARNING.HOST_ID.eq(host.value()), EARNING.CURRENCY.eq(currency.code()))
        .groupBy(EARNING.BOOKING_ID, EARNING.CURRENCY).asTable("stay");
    var open = left.gt(BigDecimal.ZERO);
    return db.select(stays.field(EARNING.BOOKING_ID)).from(stays)
        .orderBy(when(open, inline(0)).otherwise(inline(1)), when(open, first).asc(), last.desc(),
            stays.field(EARNING.BOOKING_ID))
        .limit(atMost).fetch(row -> new BookingId(row.value1()));
  }

  @Override
  public Map<BookingId, Money> left(Collection<BookingId> stays, Currency currency) {
    var left = left();
    return db.select(EARNING.BOOKING_ID, left).from(EARNING)
        .where(EARNING.BOOKING_ID.eq(any(stays.stream().map(BookingId::value).toArray(UUID[]::new))),
            EARNING.CURRENCY.eq(currency.code()))
        .groupBy(EARNING.BOOKING_ID, EARNING.CURRENCY)
        .fetchMap(row -> new BookingId(row.value1()), row -> Money.of(row.value2().longValueExact(), currency));
  }

  /** Of each stay: what was earned with it, less what was sent of it or is being sent, and has not come back. */
  private static Field<BigDecimal> left() {
    var sent = select(sum(TRANSFER.AMOUNT.minus(TRANSFER.RETURNED))).from(TRANSFER)
        .where(TRANSFER.BOOKING_ID.eq(EARNING.BOOKING_ID),
            TRANSFER.CURRENCY.eq(EARNING.CURRENCY), TRANSFER.STATUS.ne(TransferStatus.FAILED.name()))
        .<BigDecimal>asField();
    return sum(EARNING.AMOUNT).minus(coalesce(sent, inline(BigDecimal.ZERO)));
  }
}
