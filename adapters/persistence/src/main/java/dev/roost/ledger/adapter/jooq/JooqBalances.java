package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.DIFFERENCE;
import static dev.roost.ledger.adapter.jooq.generated.Tables.UNTOTALLED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.domain.Balances;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqBalances implements Balances {

  /** A total and what is not in it yet, as one statement sees both. */
  static final Field<Long> RUNNING = running().as("running");
  static final Field<Boolean> IN_DOUBT = field(exists(selectOne().from(DIFFERENCE).where(
      DIFFERENCE.RESOLVED_AT.isNull(), DIFFERENCE.CURRENCY.eq(ACCOUNT.CURRENCY),
      DIFFERENCE.ACCOUNT_ID.isNull().or(DIFFERENCE.ACCOUNT_ID.eq(ACCOUNT.ID))))).as("in_doubt");

  private final DSLContext db;
  private final AccountRows accounts;

  JooqBalances(DSLContext db, AccountRows accounts) {
    this.db = db;
    this.accounts = accounts;
  }

  @Override
  public Map<Account, Balance> of(Collection<Account> wanted) {
    return balances(wanted, accounts.find(wanted));
  }

  @Override
  public Map<Account, Balance> lock(Collection<Account> wanted) {
    wanted.stream().filter(account -> account.kind().isShared()).findFirst().ifPresent(shared -> {
      throw new IllegalArgumentException("%s is everybody's: a lock on it would stop them all".formatted(shared));
    });
    var opened = accounts.open(new TreeSet<>(wanted));
    accounts.lock(opened.toLock());
    return balances(wanted, opened.ids());
  }

  /**
   * Those who add up wait for each other at the accounts, in one order; those who post do not, because they only share
   * the accounts' keys.
   */
  @Override
  public int totalShared(int atMost) {
    db.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.OWNER.isNull()).orderBy(ACCOUNT.ID).forNoKeyUpdate().fetch();
    var taken = db.deleteFrom(UNTOTALLED)
        .where(UNTOTALLED.ID.in(select(UNTOTALLED.ID).from(UNTOTALLED).orderBy(UNTOTALLED.ID).limit(atMost)))
        .returningResult(UNTOTALLED.ACCOUNT_ID, UNTOTALLED.AMOUNT).fetch();
    var sums = new TreeMap<UUID, Long>();
    taken.forEach(row -> sums.merge(row.value1(), row.value2(), Math::addExact));
    sums.forEach((account, amount) -> db.update(ACCOUNT).set(ACCOUNT.TOTAL, ACCOUNT.TOTAL.plus(amount))
        .where(ACCOUNT.ID.eq(account)).execute());
    return taken.size();
  }

  static Field<Long> running() {
    return ACCOUNT.TOTAL.plus(coalesce(
        field(select(sum(UNTOTALLED.AMOUNT)).from(UNTOTALLED).where(UNTOTALLED.ACCOUNT_ID.eq(ACCOUNT.ID))), inline(0)))
        .cast(SQLDataType.BIGINT);
  }

  private Map<Account, Balance> balances(Collection<Account> wanted, Map<Account, UUID> ids) {
    var balances = new HashMap<Account, Balance>();
    wanted.forEach(account -> balances.put(account, new Balance(account, account.balance(0), false)));
    db.select(ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER, RUNNING, IN_DOUBT).from(ACCOUNT)
        .where(ACCOUNT.ID.in(ids.values())).forEach(row -> {
          var account = AccountRows.toAccount(row);
          balances.put(account, new Balance(account, account.balance(row.get(RUNNING)), row.get(IN_DOUBT)));
        });
    return balances;
  }
}
