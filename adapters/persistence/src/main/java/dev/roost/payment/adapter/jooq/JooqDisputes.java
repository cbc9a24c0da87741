package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.DISPUTE;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.application.DisputeLists;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.Dispute.Snapshot;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqDisputes implements Disputes, DisputeLists {

  private final DSLContext db;

  JooqDisputes(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Dispute> find(ProviderReference reference) {
    return db.selectFrom(DISPUTE).where(DISPUTE.REFERENCE.eq(reference.value()))
        .fetchOptional(JooqDisputes::toDispute);
  }

  @Override
  public List<Dispute> ofBooking(BookingId booking) {
    return db.selectFrom(DISPUTE).where(DISPUTE.BOOKING_ID.eq(booking.value())).orderBy(DISPUTE.ID)
        .fetch(JooqDisputes::toDispute);
  }

  @Override
  public void add(Dispute dispute) {
    var matter = dispute.matter();
    db.insertInto(DISPUTE).set(DISPUTE.ID, dispute.id().value()).set(DISPUTE.VERSION, 1L)
        .set(DISPUTE.REFERENCE, matter.reference().value()).set(DISPUTE.PAYMENT_ID, matter.payment().value())
        .set(DISPUTE.BOOKING_ID, matter.booking().value()).set(DISPUTE.HOST_ID, matter.host().value())
        .set(DISPUTE.CURRENCY, matter.amount().currency().code()).set(DISPUTE.AMOUNT, matter.amount().amount())
        .set(DISPUTE.STATUS, dispute.status().name()).set(DISPUTE.STATUS_SINCE, dispute.since()).execute();
  }

  @Override
  public void save(Dispute dispute) {
    var updated = db.update(DISPUTE).set(DISPUTE.VERSION, dispute.version() + 1)
        .set(DISPUTE.STATUS, dispute.status().name()).set(DISPUTE.STATUS_SINCE, dispute.since())
        .where(DISPUTE.ID.eq(dispute.id().value()), DISPUTE.VERSION.eq(dispute.version())).execute();
    if (updated == 0) {
      throw new OptimisticLockingFailureException("Dispute %s was changed meanwhile".formatted(dispute.id()));
    }
  }

  @Override
  public Page<Dispute> list(DisputeFilter filter, @Nullable UserId host, PageRequest page) {
    var after = page.after() == null ? noCondition() : DISPUTE.ID.lt(UUID.fromString(page.after()));
    var found = db.selectFrom(DISPUTE).where(condition(filter, host).and(after)).orderBy(DISPUTE.ID.desc())
        .limit(page.limit() + 1).fetch(JooqDisputes::toDispute);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  private static Condition condition(DisputeFilter filter, @Nullable UserId host) {
    var condition = host == null ? noCondition() : DISPUTE.HOST_ID.eq(host.value());
    if (filter.status() != null) {
      condition = condition.and(DISPUTE.STATUS.eq(filter.status().name()));
    }
    return filter.booking() == null ? condition : condition.and(DISPUTE.BOOKING_ID.eq(filter.booking().value()));
  }

  private static Dispute toDispute(Record row) {
    var matter = new Matter(new ProviderReference(Kind.DISPUTE, row.get(DISPUTE.REFERENCE)),
        new PaymentId(row.get(DISPUTE.PAYMENT_ID)), new BookingId(row.get(DISPUTE.BOOKING_ID)),
        new UserId(row.get(DISPUTE.HOST_ID)), Money.of(row.get(DISPUTE.AMOUNT), row.get(DISPUTE.CURRENCY)));
    return Dispute.restore(new Snapshot(new DisputeId(row.get(DISPUTE.ID)), row.get(DISPUTE.VERSION), matter,
        DisputeStatus.valueOf(row.get(DISPUTE.STATUS)), row.get(DISPUTE.STATUS_SINCE)));
  }
}
