package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.payment.adapter.jooq.generated.Tables.DISPUTE;
import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;
import static dev.roost.payment.adapter.jooq.generated.Tables.REFUND;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.select;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class PaymentPersonalData implements PersonalData {

  private static final String BOOKS = "the books that were entered for it";
  private static final String NOBODY = "stays: money of users whom nobody knows";
  private static final String WORK = "work that is to be done; the thing itself is exported";

  private final DSLContext db;

  PaymentPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "payment";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("payment", "payments").erased(NOBODY).asLongAs(BOOKS),
        exported("attempt", "payment-attempts").erased("the token of the card goes").asLongAs(BOOKS),
        exported("refund", "refunds").erased(NOBODY).asLongAs(BOOKS),
        exported("dispute", "disputes").erased(NOBODY).asLongAs(BOOKS),
        kept("release", "what was released to hosts is exported as earnings").erased(NOBODY).asLongAs(BOOKS),
        kept("work", WORK).erased("stays until it is done").asLongAs("it is to be done"),
        kept("inbox", "what the provider said, without names; what came of it is exported").erased("stays for its time")
            .forgotten("60 days after it was told", "payment.forget-events"),
        impersonal("event_cursor"));
  }

  @Override
  public List<Obstacle> inTheWay(DataSubject subject) {
    var moving = db.fetchCount(PAYMENT, isOf(subject).and(PAYMENT.STATUS.notIn("CAPTURED", "RELEASED")));
    var owed = db.fetchCount(REFUND, REFUND.PAYMENT_ID.in(select(PAYMENT.ID).from(PAYMENT).where(isOf(subject)))
        .and(REFUND.STATUS.in("OWED", "PENDING")));
    var disputed = db.fetchCount(DISPUTE,
        DISPUTE.HOST_ID.eq(subject.user().value())
            .or(DISPUTE.PAYMENT_ID.in(select(PAYMENT.ID).from(PAYMENT).where(isOf(subject))))
            .and(DISPUTE.STATUS.in("ASKED", "OPEN")));
    return Stream.of(new Obstacle("open-payments", moving), new Obstacle("open-refunds", owed),
        new Obstacle("open-disputes", disputed)).filter(it -> it.count() > 0).toList();
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var paid = select(PAYMENT.ID).from(PAYMENT).where(isOf(subject));
    new ExportedRows(db, sink)
        .write("payments", PAYMENT, isOf(subject))
        .write("payment-attempts", ATTEMPT, ATTEMPT.PAYMENT_ID.in(paid), ATTEMPT.METHOD, ATTEMPT.AUTHORIZE_KEY,
            ATTEMPT.CAPTURE_KEY, ATTEMPT.END_KEY)
        .write("refunds", REFUND, REFUND.PAYMENT_ID.in(paid), REFUND.KEY)
        .write("disputes", DISPUTE, DISPUTE.HOST_ID.eq(subject.user().value()).or(DISPUTE.PAYMENT_ID.in(paid)));
  }

  @Override
  public void erase(DataSubject subject) {
    db.update(ATTEMPT).set(ATTEMPT.METHOD, DataSubject.GONE)
        .where(ATTEMPT.PAYMENT_ID.in(select(PAYMENT.ID).from(PAYMENT).where(isOf(subject))),
            ATTEMPT.METHOD.ne(DataSubject.GONE))
        .execute();
  }

  private static Condition isOf(DataSubject subject) {
    return PAYMENT.GUEST_ID.eq(subject.user().value());
  }
}
