package dev.roost.pricing.adapter.jooq;

import static dev.roost.pricing.adapter.jooq.generated.Tables.RATE_TABLE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.roost.pricing.domain.CurrentRates;
import dev.roost.pricing.domain.RateTable;
import dev.roost.pricing.domain.RateTables;
import dev.roost.shared.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Exchange rates on PostgreSQL. */
@Repository
class JooqRateTables implements RateTables {

  private static final JsonMapper JSON = new JsonMapper();

  private final DSLContext db;

  JooqRateTables(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<RateTable> find(Currency base, LocalDate date) {
    return db.selectFrom(RATE_TABLE).where(RATE_TABLE.BASE.eq(base.code())).and(RATE_TABLE.VALID_FROM.eq(date))
        .fetchOptional(JooqRateTables::table);
  }

  @Override
  public CurrentRates on(LocalDate day) {
    return new CurrentRates(db.selectDistinct(RATE_TABLE.fields()).on(RATE_TABLE.BASE).from(RATE_TABLE)
        .where(RATE_TABLE.VALID_FROM.le(day)).orderBy(RATE_TABLE.BASE, RATE_TABLE.VALID_FROM.desc())
        .fetch(JooqRateTables::table));
  }

  @Override
  public void put(RateTable table) {
    var rates = JSONB.valueOf(JSON.writeValueAsString(table.rates().entrySet().stream()
        .collect(toMap(rate -> rate.getKey().code(), rate -> rate.getValue().toPlainString()))));
    db.insertInto(RATE_TABLE).set(RATE_TABLE.BASE, table.base().code()).set(RATE_TABLE.VALID_FROM, table.date())
        .set(RATE_TABLE.RATES, rates).onConflict(RATE_TABLE.BASE, RATE_TABLE.VALID_FROM).doUpdate()
        .set(RATE_TABLE.RATES, rates).execute();
  }

  private static RateTable table(Record row) {
    var rates = JSON.readValue(requireNonNull(row.get(RATE_TABLE.RATES)).data(),
        new TypeReference<Map<String, String>>() {});
    return new RateTable(Currency.of(requireNonNull(row.get(RATE_TABLE.BASE))),
        requireNonNull(row.get(RATE_TABLE.VALID_FROM)), rates.entrySet().stream()
            .collect(toMap(rate -> Currency.of(rate.getKey()), rate -> new BigDecimal(rate.getValue()))));
  }
}
