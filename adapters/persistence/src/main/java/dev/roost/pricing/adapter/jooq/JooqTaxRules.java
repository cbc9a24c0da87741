package dev.roost.pricing.adapter.jooq;

import static dev.roost.pricing.adapter.jooq.generated.Tables.TAX_RULE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.domain.TaxRules;
import dev.roost.pricing.domain.TaxTerms;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tax rules on PostgreSQL. */
@Repository
class JooqTaxRules implements TaxRules {

  private final DSLContext db;

  JooqTaxRules(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<TaxRule> find(TaxRuleId id) {
    return db.selectFrom(TAX_RULE).where(TAX_RULE.ID.eq(id.value())).fetchOptional(JooqTaxRules::rule);
  }

  @Override
  public List<TaxRule> after(@Nullable TaxRuleId last, int limit) {
    return db.selectFrom(TAX_RULE).where(last == null ? noCondition() : TAX_RULE.ID.gt(last.value()))
        .orderBy(TAX_RULE.ID).limit(limit).fetch(JooqTaxRules::rule);
  }

  @Override
  public long add(TaxRule rule) {
    db.insertInto(TAX_RULE).set(columns(rule.terms())).set(TAX_RULE.ID, rule.id().value()).set(TAX_RULE.VERSION, 1L)
        .execute();
    return 1;
  }

  @Override
  public long save(TaxRule rule) {
    int updated = db.update(TAX_RULE).set(columns(rule.terms())).set(TAX_RULE.VERSION, rule.version() + 1)
        .where(TAX_RULE.ID.eq(rule.id().value())).and(TAX_RULE.VERSION.eq(rule.version())).execute();
    if (updated == 0) {
      throw new Refused(new VersionStale("tax rule", find(rule.id()).map(TaxRule::version).orElse(0L)));
    }
    return rule.version() + 1;
  }

  private static Map<Field<?>, @Nullable Object> columns(TaxTerms terms) {
    var columns = new HashMap<Field<?>, @Nullable Object>();
    columns.put(TAX_RULE.VALID_FROM, terms.from());
    columns.put(TAX_RULE.VALID_UNTIL, terms.until());
    columns.put(TAX_RULE.TERMS, TaxTermsJson.write(terms));
    return columns;
  }

  private static TaxRule rule(Record row) {
    return TaxRule.restore(new TaxRuleId(requireNonNull(row.get(TAX_RULE.ID))), terms(row),
        requireNonNull(row.get(TAX_RULE.VERSION)));
  }

  static TaxTerms terms(Record row) {
    return TaxTermsJson.read(requireNonNull(row.get(TAX_RULE.TERMS)), requireNonNull(row.get(TAX_RULE.VALID_FROM)),
        row.get(TAX_RULE.VALID_UNTIL));
  }
}
