package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.REFUND;
import static org.jooq.impl.DSL.any;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.GuestRefund.Debt;
import dev.roost.payment.domain.GuestRefund.Snapshot;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.Refunds;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqRefunds implements Refunds {

  private final DSLContext db;

  JooqRefunds(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<GuestRefund> find(RefundId id) {
    return db.selectFrom(REFUND).where(REFUND.ID.eq(id.value())).fetchOptional(JooqRefunds::toRefund);
  }

  @Override
  public Optional<RefundId> tried(OperationKey key) {
    return db.select(REFUND.ID).from(REFUND).where(REFUND.KEY.eq(key.value()))
        .fetchOptional(row -> new RefundId(row.value1()));
  }

  @Override
  public List<GuestRefund> ofPayment(PaymentId payment) {
    return db.selectFrom(REFUND).where(REFUND.PAYMENT_ID.eq(payment.value())).orderBy(REFUND.ID)
        .fetch(JooqRefunds::toRefund);
  }

  @Override
  public Map<PaymentId, List<GuestRefund>> ofPayments(Collection<PaymentId> payments) {
    var ids = payments.stream().map(PaymentId::value).toArray(UUID[]::new);
    return ids.length == 0
        ? Map.of()
        : db.selectFrom(REFUND).where(REFUND.PAYMENT_ID.eq(any(ids))).orderBy(REFUND.ID).fetch().stream()
            .map(JooqRefunds::toRefund).collect(Collectors.groupingBy(it -> it.debt().payment()));
  }

  @Override
  public Optional<GuestRefund> lock(RefundId id) {
    return db.selectFrom(REFUND).where(REFUND.ID.eq(id.value())).forNoKeyUpdate().fetchOptional(JooqRefunds::toRefund);
  }

  @Override
  public void add(GuestRefund refund) {
    var stored = refund.snapshot();
    var debt = stored.debt();
    db.insertInto(REFUND).set(REFUND.ID, stored.id().value()).set(REFUND.VERSION, 1L)
        .set(REFUND.PAYMENT_ID, debt.payment().value()).set(REFUND.BOOKING_ID, debt.booking().value())
        .set(REFUND.SOURCE, debt.source().value()).set(REFUND.CURRENCY, debt.amount().currency().code())
        .set(REFUND.PROPOSAL_ID, debt.goodwill() == null ? null : debt.goodwill().value())
        .set(REFUND.AMOUNT, debt.amount().amount()).set(REFUND.KEY, stored.key().value())
        .set(REFUND.STATUS, stored.status().name()).set(REFUND.STATUS_SINCE, stored.since())
        .set(REFUND.FAILURE, stored.failure()).set(REFUND.COUNTED, stored.counted().amount()).execute();
  }

  @Override
  public void save(GuestRefund refund) {
    var stored = refund.snapshot();
    var updated = db.update(REFUND).set(REFUND.VERSION, refund.version() + 1).set(REFUND.KEY, stored.key().value())
        .set(REFUND.STATUS, stored.status().name()).set(REFUND.STATUS_SINCE, stored.since())
        .set(REFUND.FAILURE, stored.failure()).set(REFUND.COUNTED, stored.counted().amount())
        .where(REFUND.ID.eq(refund.id().value()), REFUND.VERSION.eq(refund.version())).execute();
    if (updated == 0) {
      throw new OptimisticLockingFailureException("Refund %s was changed meanwhile".formatted(refund.id()));
    }
  }

  private static GuestRefund toRefund(Record row) {
    var debt = new Debt(new PaymentId(row.get(REFUND.PAYMENT_ID)), new BookingId(row.get(REFUND.BOOKING_ID)),
        ProviderReference.payment(row.get(REFUND.SOURCE)),
        Money.of(row.get(REFUND.AMOUNT), row.get(REFUND.CURRENCY)),
        Optional.ofNullable(row.get(REFUND.PROPOSAL_ID)).map(ProposalId::new).orElse(null));
    return GuestRefund.restore(new Snapshot(new RefundId(row.get(REFUND.ID)), row.get(REFUND.VERSION), debt,
        new OperationKey(row.get(REFUND.KEY)), RefundStatus.valueOf(row.get(REFUND.STATUS)),
        row.get(REFUND.STATUS_SINCE), row.get(REFUND.FAILURE),
        Money.of(row.get(REFUND.COUNTED), row.get(REFUND.CURRENCY))));
  }
}
