package dev.roost.pricing.adapter.jooq;

import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.pricing.adapter.jooq.generated.Tables.QUOTE;
import static dev.roost.pricing.adapter.jooq.generated.Tables.RATE_PLAN;

import dev.roost.platform.jooq.FixedStatement;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quotes;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Quotes on PostgreSQL. */
@Repository
class JooqQuotes implements Quotes {

  private final DSLContext db;
  private final FixedStatement standing;

  JooqQuotes(DSLContext db) {
    this.db = db;
    this.standing = FixedStatement.of(db, db.select(QUOTE.fields()).select(RATE_PLAN.VERSION).from(QUOTE)
        .leftJoin(RATE_PLAN).on(RATE_PLAN.LISTING_ID.eq(QUOTE.LISTING_ID)).where(QUOTE.ID.eq(place(QUOTE.ID))));
  }

  @Override
  public Optional<Quote> find(QuoteId id) {
    return db.selectFrom(QUOTE).where(QUOTE.ID.eq(id.value())).fetchOptional(QuoteRows::quote);
  }

  @Override
  public Optional<Standing> standing(QuoteId id) {
    return standing.fetchOptional(row -> {
      var version = row.get(RATE_PLAN.VERSION);
      return new Standing(QuoteRows.quote(row), version == null ? 0 : version);
    }, id.value());
  }

  @Override
  public void add(Quote quote) {
    db.insertInto(QUOTE).set(QuoteRows.columns(quote)).execute();
  }

  @Override
  public int removeExpiredBefore(Instant instant, int limit) {
    var old = db.select(QUOTE.ID).from(QUOTE).where(QUOTE.EXPIRES_AT.lt(instant)).orderBy(QUOTE.EXPIRES_AT)
        .limit(limit);
    return db.deleteFrom(QUOTE).where(QUOTE.ID.in(old)).execute();
  }
}
