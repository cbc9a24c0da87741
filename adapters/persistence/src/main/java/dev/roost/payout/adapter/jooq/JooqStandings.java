package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.payout.adapter.jooq.generated.Tables.FREEZE;
import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Standing;
import dev.roost.payout.domain.Standings;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** In one statement, so that it is of one moment. */
@Repository
class JooqStandings implements Standings {

  private final DSLContext db;

  JooqStandings(DSLContext db) {
    this.db = db;
  }

  @Override
  public Standing of(UserId host) {
    var asked = select(val(host.value()).as("host_id")).asTable("asked");
    var id = asked.field("host_id", UUID.class);
    return db.select(ACCOUNT.TOKEN, ACCOUNT.REFUSAL, VERIFICATION.STATUS, FREEZE.FROZEN).from(asked)
        .leftJoin(ACCOUNT).on(ACCOUNT.HOST_ID.eq(id)).leftJoin(VERIFICATION).on(VERIFICATION.HOST_ID.eq(id))
        .leftJoin(FREEZE).on(FREEZE.HOST_ID.eq(id)).fetchSingle(row -> {
          var token = row.get(ACCOUNT.TOKEN);
          return new Standing(token == null ? null : new AccountToken(token), row.get(ACCOUNT.REFUSAL) != null,
              "APPROVED".equals(row.get(VERIFICATION.STATUS)), Boolean.TRUE.equals(row.get(FREEZE.FROZEN)));
        });
  }
}
