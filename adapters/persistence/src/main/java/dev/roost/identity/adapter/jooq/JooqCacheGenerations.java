package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.CACHE_GENERATION;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.uuid;

import dev.roost.identity.application.CacheGenerations;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Random ones: neither a restored backup nor an emptied table brings one back. */
@Component
class JooqCacheGenerations implements CacheGenerations {

  private final DSLContext db;

  JooqCacheGenerations(DSLContext db) {
    this.db = db;
  }

  @Override
  public UUID current() {
    return db.select(CACHE_GENERATION.GENERATION).from(CACHE_GENERATION)
        .fetchOptional(CACHE_GENERATION.GENERATION).orElseGet(this::begin);
  }

  @Override
  public UUID begin() {
    return db.insertInto(CACHE_GENERATION).set(CACHE_GENERATION.GENERATION, uuid())
        .onConflict(CACHE_GENERATION.ONLY_ONE).doUpdate()
        .set(CACHE_GENERATION.GENERATION, excluded(CACHE_GENERATION.GENERATION))
        .returning(CACHE_GENERATION.GENERATION).fetchSingle().get(CACHE_GENERATION.GENERATION);
  }
}
