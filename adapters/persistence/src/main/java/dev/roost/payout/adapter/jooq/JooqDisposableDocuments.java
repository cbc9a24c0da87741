package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.DISPOSABLE_DOCUMENT;
import static org.jooq.impl.DSL.select;

import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.DocumentKey;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqDisposableDocuments implements DisposableDocuments {

  private final DSLContext db;

  JooqDisposableDocuments(DSLContext db) {
    this.db = db;
  }

  @Override
  public void note(DocumentKey key, Instant from) {
    db.insertInto(DISPOSABLE_DOCUMENT).set(DISPOSABLE_DOCUMENT.KEY, key.value())
        .set(DISPOSABLE_DOCUMENT.DISPOSABLE_FROM, from).execute();
  }

  @Override
  public void strikeOut(DocumentKey key) {
    int deleted = db.deleteFrom(DISPOSABLE_DOCUMENT).where(DISPOSABLE_DOCUMENT.KEY.eq(key.value())).execute();
    if (deleted == 0) {
      throw new IllegalStateException("The file of document %s may be gone already".formatted(key.value()));
    }
  }

  @Override
  public List<DocumentKey> take(Instant now, int most) {
    return db.deleteFrom(DISPOSABLE_DOCUMENT)
        .where(DISPOSABLE_DOCUMENT.KEY.in(select(DISPOSABLE_DOCUMENT.KEY).from(DISPOSABLE_DOCUMENT)
            .where(DISPOSABLE_DOCUMENT.DISPOSABLE_FROM.le(now)).orderBy(DISPOSABLE_DOCUMENT.DISPOSABLE_FROM)
            .limit(most).forUpdate().skipLocked()))
        .returning(DISPOSABLE_DOCUMENT.KEY).fetch(row -> new DocumentKey(row.get(DISPOSABLE_DOCUMENT.KEY)));
  }
}
