package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.DECISION;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.application.PayoutDecisions;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqPayoutDecisions implements PayoutDecisions {

  private final DSLContext db;

  JooqPayoutDecisions(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(UUID id, PayoutDecisionView decision) {
    db.insertInto(DECISION).set(DECISION.ID, id).set(DECISION.HOST_ID, decision.host().value())
        .set(DECISION.ACTION, decision.action()).set(DECISION.DECIDED_BY, decision.by().value())
        .set(DECISION.DECIDED_AT, decision.at()).set(DECISION.REASON, decision.reason()).execute();
  }

  @Override
  public Page<PayoutDecisionView> of(UserId host, PageRequest page) {
    var after = page.after() == null ? noCondition() : DECISION.ID.lt(UUID.fromString(page.after()));
    var rows = db.selectFrom(DECISION).where(DECISION.HOST_ID.eq(host.value())).and(after)
        .orderBy(DECISION.ID.desc()).limit(page.limit() + 1).fetch();
    var items = rows.stream().limit(page.limit())
        .map(it -> new PayoutDecisionView(host, it.get(DECISION.ACTION), new UserId(it.get(DECISION.DECIDED_BY)),
            it.get(DECISION.DECIDED_AT), it.get(DECISION.REASON)))
        .toList();
    return new Page<>(items,
        rows.size() <= page.limit() ? null : rows.get(page.limit() - 1).get(DECISION.ID).toString());
  }
}
