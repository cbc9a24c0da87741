package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.DISPOSABLE_PHOTO;
import static org.jooq.impl.DSL.select;

import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.PhotoKey;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqDisposablePhotos implements DisposablePhotos {

  private final DSLContext db;

  JooqDisposablePhotos(DSLContext db) {
    this.db = db;
  }

  @Override
  public void note(PhotoKey key, Instant from) {
    db.insertInto(DISPOSABLE_PHOTO).set(DISPOSABLE_PHOTO.KEY, key.value())
        .set(DISPOSABLE_PHOTO.DISPOSABLE_FROM, from).execute();
  }

  @Override
  public void strikeOut(PhotoKey key) {
    int deleted = db.deleteFrom(DISPOSABLE_PHOTO).where(DISPOSABLE_PHOTO.KEY.eq(key.value())).execute();
    if (deleted == 0) {
      throw new IllegalStateException("The files of photo %s may be gone already".formatted(key.value()));
    }
  }

  @Override
  public List<PhotoKey> take(Instant now, int most) {
    return db.deleteFrom(DISPOSABLE_PHOTO)
        .where(DISPOSABLE_PHOTO.KEY.in(select(DISPOSABLE_PHOTO.KEY).from(DISPOSABLE_PHOTO)
            .where(DISPOSABLE_PHOTO.DISPOSABLE_FROM.le(now)).orderBy(DISPOSABLE_PHOTO.DISPOSABLE_FROM).limit(most)
            .forUpdate().skipLocked()))
        .returning(DISPOSABLE_PHOTO.KEY).fetch(row -> new PhotoKey(row.get(DISPOSABLE_PHOTO.KEY)));
  }
}
