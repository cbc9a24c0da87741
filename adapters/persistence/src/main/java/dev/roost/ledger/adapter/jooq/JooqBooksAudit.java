package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.DIFFERENCE;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.UNTOTALLED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.application.BooksAudit;
import dev.roost.ledger.contract.AccountId;
import dev.roost.platform.Ids;
import dev.roost.shared.Currency;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqBooksAudit implements BooksAudit {

  private static final Field<BigDecimal> NOTHING = inline(BigDecimal.ZERO);
  private static final Field<BigDecimal> RUNNING = ACCOUNT.TOTAL.cast(BigDecimal.class).plus(coalesce(
      field(select(sum(UNTOTALLED.AMOUNT)).from(UNTOTALLED).where(UNTOTALLED.ACCOUNT_ID.eq(ACCOUNT.ID))), NOTHING))
      .as("running");
  private static final Field<BigDecimal> JOURNAL = coalesce(
      field(select(sum(ENTRY.AMOUNT)).from(ENTRY).where(ENTRY.ACCOUNT_ID.eq(ACCOUNT.ID))), NOTHING).as("journal");

  private final DSLContext db;
  private final Ids ids;

  JooqBooksAudit(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public List<Reckoning> reckon(@Nullable AccountId after, int atMost) {
    return db.select(ACCOUNT.ID, ACCOUNT.CURRENCY, RUNNING, JOURNAL).from(ACCOUNT)
        .where(after == null ? noCondition() : ACCOUNT.ID.gt(after.value())).orderBy(ACCOUNT.ID).limit(atMost)
        .fetch(row -> new Reckoning(new AccountId(row.value1()), Currency.of(row.value2()),
            row.value3().toBigIntegerExact(), row.value4().toBigIntegerExact()));
  }

  @Override
  public Map<Currency, BigInteger> sums() {
    var sums = new HashMap<Currency, BigInteger>();
    db.select(ENTRY.CURRENCY, sum(ENTRY.AMOUNT)).from(ENTRY).groupBy(ENTRY.CURRENCY)
        .forEach(row -> sums.put(Currency.of(row.value1()), row.value2().toBigIntegerExact()));
    return sums;
  }

  @Override
  public void remember(Collection<Difference> differences) {
    var open = new ArrayList<UUID>();
    for (var it : differences) {
      var account = it.account() == null ? null : it.account().value();
      open.add(db.insertInto(DIFFERENCE)
          .set(DIFFERENCE.ID, ids.next())
          .set(DIFFERENCE.ACCOUNT_ID, account)
          .set(DIFFERENCE.CURRENCY, it.currency().code())
          .set(DIFFERENCE.EXPECTED, it.expected())
          .set(DIFFERENCE.FOUND, it.found())
          .onConflict(DIFFERENCE.CURRENCY, DIFFERENCE.ACCOUNT_ID).where(DIFFERENCE.RESOLVED_AT.isNull())
          .doUpdate()
          .set(DIFFERENCE.EXPECTED, excluded(DIFFERENCE.EXPECTED))
          .set(DIFFERENCE.FOUND, excluded(DIFFERENCE.FOUND))
          .returningResult(DIFFERENCE.ID).fetchSingle().value1());
    }
    db.update(DIFFERENCE).set(DIFFERENCE.RESOLVED_AT, currentInstant())
        .where(DIFFERENCE.RESOLVED_AT.isNull(), DIFFERENCE.ID.notIn(open)).execute();
  }
}
