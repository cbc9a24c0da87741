package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.SERIES;

import dev.roost.invoicing.domain.NumberSeries;
import dev.roost.invoicing.domain.NumberSeries.SeriesSnapshot;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Seller;
import dev.roost.platform.Ids;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqNumbering implements Numbering {

  private final DSLContext db;
  private final Ids ids;

  JooqNumbering(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public NumberSeries lock(Seller seller) {
    return find(seller).orElseGet(() -> {
      open(seller);
      return find(seller).orElseThrow();
    });
  }

  @Override
  public void save(NumberSeries series) {
    var it = series.snapshot();
    var stored = db.update(SERIES).set(SERIES.LAST, it.last()).set(SERIES.LAST_ISSUED_AT, it.lastIssuedAt())
        .set(SERIES.VERSION, it.version() + 1)
        .where(SERIES.ID.eq(it.id()), SERIES.VERSION.eq(it.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Numbers of %s were given without its lock".formatted(it.code()));
    }
  }

  private Optional<NumberSeries> find(Seller seller) {
    return db.selectFrom(SERIES).where(isOf(seller)).forNoKeyUpdate()
        .fetchOptional(JooqNumbering::toSeries);
  }

  /** Waits where another transaction opens the same one; its code is as unique as its seller. */
  private void open(Seller seller) {
    db.insertInto(SERIES).set(SERIES.ID, ids.next()).set(SERIES.VERSION, 1L).set(SERIES.SELLER_ID, idOf(seller))
        .set(SERIES.LAST, 0).set(SERIES.LAST_ISSUED_AT, Instant.EPOCH)
        .onConflictDoNothing().execute();
  }

  private static Condition isOf(Seller seller) {
    var id = idOf(seller);
    return id == null ? SERIES.SELLER_ID.isNull() : SERIES.SELLER_ID.eq(id);
  }

  private static @Nullable UUID idOf(Seller seller) {
    var host = seller.host();
    return host == null ? null : host.value();
  }

  private static NumberSeries toSeries(Record row) {
    UUID seller = row.get(SERIES.SELLER_ID);
    return NumberSeries.restore(new SeriesSnapshot(row.get(SERIES.ID), row.get(SERIES.VERSION),
        seller == null ? Seller.ROOST : new Seller(new UserId(seller)), row.get(SERIES.CODE), row.get(SERIES.LAST),
        row.get(SERIES.LAST_ISSUED_AT)));
  }
}
