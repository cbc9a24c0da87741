package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.payment.adapter.jooq.generated.Tables.DISPUTE;
import static dev.roost.payment.adapter.jooq.generated.Tables.REFUND;
import static org.jooq.impl.DSL.select;

import dev.roost.payment.application.Unfinished;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.Attempt.Knowledge;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads tables whole: it is asked once in months, if ever. */
@Component
class JooqUnfinished implements Unfinished {

  private final DSLContext db;

  JooqUnfinished(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<PaymentId> payments() {
    return db.select(ATTEMPT.PAYMENT_ID).from(ATTEMPT)
        .where(ATTEMPT.REFERENCE.isNotNull(), ATTEMPT.KNOWLEDGE.notIn(Knowledge.TAKEN.name(), Knowledge.ENDED.name()))
        .union(select(REFUND.PAYMENT_ID).from(REFUND).where(REFUND.STATUS.eq(RefundStatus.PENDING.name())))
        .union(select(DISPUTE.PAYMENT_ID).from(DISPUTE).where(DISPUTE.STATUS.in(
            Stream.of(DisputeStatus.values()).filter(it -> !it.isFinal()).map(Enum::name).toList())))
        .fetch(row -> new PaymentId(row.value1()));
  }
}
