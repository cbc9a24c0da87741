package dev.roost.pricing.adapter.jooq;

import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.pricing.adapter.jooq.generated.Tables.SERVICE_FEE;
import static dev.roost.pricing.adapter.jooq.generated.Tables.TAX_RULE;
import static java.util.Objects.requireNonNull;

import dev.roost.platform.jooq.FixedStatement;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.domain.LevyBook;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.Tax;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Service fee and taxes on PostgreSQL, in one statement: every quote reads them. */
@Repository
class JooqLevyBooks implements LevyBooks {

  private final FixedStatement validFrom;

  /** One has few rows, the other mostly none: all of the one beside all of the other are still few. */
  JooqLevyBooks(DSLContext db) {
    this.validFrom = FixedStatement.of(db, db.select(SERVICE_FEE.fields()).select(TAX_RULE.fields()).from(SERVICE_FEE)
        .leftJoin(TAX_RULE).on(TAX_RULE.VALID_UNTIL.isNull().or(TAX_RULE.VALID_UNTIL.gt(place(TAX_RULE.VALID_UNTIL))))
        .orderBy(SERVICE_FEE.VERSION, TAX_RULE.ID));
  }

  @Override
  public LevyBook open(LocalDate from) {
    var fees = new LinkedHashMap<Long, ServiceFee>();
    var taxes = new LinkedHashMap<UUID, Tax>();
    for (var row : validFrom.fetch(from)) {
      fees.computeIfAbsent(requireNonNull(row.get(SERVICE_FEE.VERSION)), version -> JooqServiceFees.fee(row));
      var rule = row.get(TAX_RULE.ID);
      if (rule != null) {
        taxes.computeIfAbsent(rule, id -> new Tax(new TaxRuleId(id), JooqTaxRules.terms(row)));
      }
    }
    return new LevyBook(List.copyOf(fees.values()), List.copyOf(taxes.values()));
  }
}
