package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.payout.adapter.jooq.generated.Tables.EARNING;
import static dev.roost.payout.adapter.jooq.generated.Tables.FREEZE;
import static dev.roost.payout.adapter.jooq.generated.Tables.PAYOUT;
import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.roost.payout.application.FormerHosts;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqFormerHosts implements FormerHosts {

  private final DSLContext db;

  JooqFormerHosts(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<UserId> find(Instant since, @Nullable UserId after, int most) {
    return db.select(VERIFICATION.HOST_ID).from(VERIFICATION).where(isFormer(since))
        .and(after == null ? noCondition() : VERIFICATION.HOST_ID.gt(after.value())).orderBy(VERIFICATION.HOST_ID)
        .limit(most).fetch(row -> new UserId(row.value1()));
  }

  @Override
  public boolean contains(UserId host, Instant since) {
    return db.fetchExists(VERIFICATION, VERIFICATION.HOST_ID.eq(host.value()).and(isFormer(since)));
  }

  /** The greatest of several moments is that of those that are there. */
  private static Condition isFormer(Instant since) {
    return VERIFICATION.LEGAL_NAME.isNotNull().or(exists(selectOne().from(DOCUMENT).where(isOf(DOCUMENT.HOST_ID))))
        .and(greatest(VERIFICATION.LISTED_AT, VERIFICATION.SUBMITTED_AT, VERIFICATION.DECIDED_AT).lt(since))
        .and(notExists(selectOne().from(DOCUMENT).where(isOf(DOCUMENT.HOST_ID), DOCUMENT.UPLOADED_AT.ge(since))))
        .and(notExists(selectOne().from(EARNING).where(isOf(EARNING.HOST_ID), EARNING.RELEASED_AT.ge(since))))
        .and(notExists(selectOne().from(PAYOUT).where(isOf(PAYOUT.HOST_ID))
            .and(PAYOUT.ENDED_AT.isNull().or(PAYOUT.ENDED_AT.ge(since)))))
        .and(notExists(selectOne().from(FREEZE).where(isOf(FREEZE.HOST_ID), FREEZE.FROZEN.isTrue())));
  }

  private static Condition isOf(Field<UUID> host) {
    return host.eq(VERIFICATION.HOST_ID);
  }
}
