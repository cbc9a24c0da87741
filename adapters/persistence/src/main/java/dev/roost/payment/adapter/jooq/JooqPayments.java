package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;
import static org.jooq.impl.DSL.any;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.platform.jooq.FixedInsert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayments implements Payments {

  private final DSLContext db;
  private final FixedInsert insert;

  JooqPayments(DSLContext db) {
    this.db = db;
    this.insert = new FixedInsert(db, PAYMENT);
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return load(PAYMENT.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Optional<PaymentId> bearing(ProviderReference reference) {
    return db.select(ATTEMPT.PAYMENT_ID).from(ATTEMPT).where(ATTEMPT.REFERENCE.eq(reference.value()))
        .fetchOptional(row -> new PaymentId(row.value1()));
  }

  @Override
  public List<Payment> ofBooking(BookingId booking) {
    return load(PAYMENT.BOOKING_ID.eq(booking.value()));
  }

  @Override
  public Optional<Payment> lock(PaymentId id) {
    return lock(PAYMENT.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Payment> lockOf(BookingId booking) {
    return lock(PAYMENT.BOOKING_ID.eq(booking.value()));
  }

  @Override
  public void add(Payment payment) {
    insert.execute(PaymentRows.ofNew(payment));
    saveAttempts(payment);
  }

  @Override
  public void save(Payment payment) {
    var stored = db.update(PAYMENT).set(PaymentRows.ofState(payment)).set(PAYMENT.VERSION, payment.version() + 1)
        .where(PAYMENT.ID.eq(payment.id().value()), PAYMENT.VERSION.eq(payment.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Payment %s was changed meanwhile".formatted(payment.id()));
    }
    saveAttempts(payment);
  }

  /** Attempts are few and never removed. */
  private void saveAttempts(Payment payment) {
    var number = 0;
    for (var attempt : payment.snapshot().attempts()) {
      number++;
      db.insertInto(ATTEMPT).set(PaymentRows.of(payment.id(), number, attempt))
          .onConflict(ATTEMPT.PAYMENT_ID, ATTEMPT.NUMBER).doUpdate().set(PaymentRows.stateOf(attempt)).execute();
    }
  }

  /** In a statement of its own, so that attempts are read as the last one who held the lock left them. */
  private List<Payment> lock(Condition condition) {
    db.select(PAYMENT.ID).from(PAYMENT).where(condition).orderBy(PAYMENT.ID).forNoKeyUpdate().fetch();
    return load(condition);
  }

  /** For lists. */
  List<Payment> newestFirst(Condition condition, int limit) {
    return toPayments(db.selectFrom(PAYMENT).where(condition).orderBy(PAYMENT.ID.desc()).limit(limit).fetch());
  }

  private List<Payment> load(Condition condition) {
    return toPayments(db.selectFrom(PAYMENT).where(condition).orderBy(PAYMENT.ID).fetch());
  }

  private List<Payment> toPayments(Result<? extends Record> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var attempts = attemptsOf(rows.getValues(PAYMENT.ID));
    return rows.map(row -> PaymentRows.toPayment(row, attempts.getOrDefault(row.get(PAYMENT.ID), List.of())));
  }

  private Map<UUID, List<Attempt>> attemptsOf(List<UUID> payments) {
    return db.selectFrom(ATTEMPT).where(ATTEMPT.PAYMENT_ID.eq(any(payments.toArray(UUID[]::new))))
        .orderBy(ATTEMPT.NUMBER).fetchGroups(ATTEMPT.PAYMENT_ID, (Record row) -> PaymentRows.toAttempt(row));
  }
}
