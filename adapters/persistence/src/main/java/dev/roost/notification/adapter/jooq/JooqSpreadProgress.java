package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.SPREAD;

import dev.roost.notification.application.Position;
import dev.roost.notification.application.SpreadProgress;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqSpreadProgress implements SpreadProgress {

  private final DSLContext db;

  JooqSpreadProgress(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Position> lock() {
    return db.selectFrom(SPREAD).forNoKeyUpdate().skipLocked()
        .fetchOptional(row -> new Position(row.get(SPREAD.TRANSACTION), row.get(SPREAD.SEQUENCE)));
  }

  @Override
  public void move(Position position) {
    db.update(SPREAD).set(SPREAD.TRANSACTION, position.transaction()).set(SPREAD.SEQUENCE, position.sequence())
        .where(SPREAD.ONE).execute();
  }
}
