package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Keys.ACCOUNT_KEY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static org.jooq.impl.DSL.row;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.platform.Ids;
import dev.roost.shared.Currency;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Accounts as rows: found, opened and locked, each in one order, so that nobody waits in a circle. */
@Component
class AccountRows {

  private final DSLContext db;
  private final Ids ids;

  AccountRows(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  /** The ids of those that are there. */
  Map<Account, UUID> find(Collection<Account> accounts) {
    var found = new HashMap<Account, UUID>();
    if (!accounts.isEmpty()) {
      db.select(ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER).from(ACCOUNT).where(isOneOf(accounts))
          .forEach(row -> found.put(toAccount(row), row.value1()));
    }
    return found;
  }

  /** All of them. Those that are not there are opened, before anything is locked. */
  Opened open(SortedSet<Account> accounts) {
    var found = find(accounts);
    if (found.size() == accounts.size()) {
      return new Opened(found, Set.of());
    }
    var missing = new TreeSet<>(accounts);
    missing.removeAll(found.keySet());
    var rows = missing.stream().map(account -> row(ids.next(), account.kind().name(), account.currency().code(),
        account.owner())).toList();
    var fresh = new HashMap<Account, UUID>();
    db.insertInto(ACCOUNT, ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER).valuesOfRows(rows)
        .onConflictOnConstraint(ACCOUNT_KEY).doNothing()
        .returning(ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER)
        .fetch().forEach(row -> fresh.put(toAccount(row), row.get(ACCOUNT.ID)));
    found.putAll(fresh);
    return new Opened(found.size() == accounts.size() ? found : find(accounts), Set.copyOf(fresh.keySet()));
  }

  /** Locks accounts of users and bookings until the end of the transaction, in the order of their ids. */
  void lock(Collection<UUID> owned) {
    if (!owned.isEmpty()) {
      db.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.ID.in(owned)).orderBy(ACCOUNT.ID).forNoKeyUpdate().fetch();
    }
  }

  static Account toAccount(Record row) {
    return new Account(AccountKind.valueOf(row.get(ACCOUNT.KIND)), Currency.of(row.get(ACCOUNT.CURRENCY)),
        row.get(ACCOUNT.OWNER));
  }

  /** Equal where owners are absent on both sides, too. */
  private static Condition isOneOf(Collection<Account> accounts) {
    return DSL.or(accounts.stream().map(account -> ACCOUNT.KIND.eq(account.kind().name())
        .and(ACCOUNT.CURRENCY.eq(account.currency().code()))
        .and(account.owner() == null ? ACCOUNT.OWNER.isNull() : ACCOUNT.OWNER.eq(account.owner()))).toList());
  }

  /**
   * Accounts with their ids.
   *
   * @param fresh those that nobody else can see before this transaction ends
   */
  record Opened(Map<Account, UUID> ids, Set<Account> fresh) {

    /** Those that others may want to enter on too: of users and bookings, and there before. */
    List<UUID> toLock() {
      return ids.entrySet().stream()
          .filter(account -> !account.getKey().kind().isShared() && !fresh.contains(account.getKey()))
          .map(Map.Entry::getValue).toList();
    }
  }
}
