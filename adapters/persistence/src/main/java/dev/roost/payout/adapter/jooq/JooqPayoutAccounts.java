package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.ACCOUNT;

import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayoutAccounts implements PayoutAccounts {

  private final DSLContext db;

  JooqPayoutAccounts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<PayoutAccount> find(UserId host) {
    return db.selectFrom(ACCOUNT).where(ACCOUNT.HOST_ID.eq(host.value())).fetchOptional(JooqPayoutAccounts::toAccount);
  }

  @Override
  public Optional<PayoutAccount> lock(UserId host) {
    return db.selectFrom(ACCOUNT).where(ACCOUNT.HOST_ID.eq(host.value())).forNoKeyUpdate()
        .fetchOptional(JooqPayoutAccounts::toAccount);
  }

  @Override
  public void save(PayoutAccount account) {
    var row = rowOf(account.snapshot());
    var stored = account.version() == 0
        ? db.insertInto(ACCOUNT).set(ACCOUNT.HOST_ID, account.host().value()).set(ACCOUNT.VERSION, 1L).set(row)
            .onConflictDoNothing().execute()
        : db.update(ACCOUNT).set(ACCOUNT.VERSION, account.version() + 1).set(row)
            .where(ACCOUNT.HOST_ID.eq(account.host().value()), ACCOUNT.VERSION.eq(account.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("The account of %s was changed meanwhile".formatted(account.host()));
    }
  }

  private static Map<Field<?>, @Nullable Object> rowOf(PayoutAccount.Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var token = stored.token();
    row.put(ACCOUNT.TOKEN, token == null ? null : token.value());
    row.put(ACCOUNT.NAMED_AT, stored.namedAt());
    row.put(ACCOUNT.REFUSAL, stored.refusal());
    return row;
  }

  private static PayoutAccount toAccount(Record row) {
    var token = row.get(ACCOUNT.TOKEN);
    return PayoutAccount.restore(new PayoutAccount.Snapshot(new UserId(row.get(ACCOUNT.HOST_ID)),
        row.get(ACCOUNT.VERSION), token == null ? null : new AccountToken(token), row.get(ACCOUNT.NAMED_AT),
        row.get(ACCOUNT.REFUSAL)));
  }
}
