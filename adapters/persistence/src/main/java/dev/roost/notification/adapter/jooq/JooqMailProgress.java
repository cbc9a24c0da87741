package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL_SPREAD;

import dev.roost.notification.application.MailProgress;
import dev.roost.notification.application.Position;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqMailProgress implements MailProgress {

  private final DSLContext db;

  JooqMailProgress(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Position> lock() {
    return db.selectFrom(MAIL_SPREAD).forNoKeyUpdate().skipLocked()
        .fetchOptional(row -> new Position(row.get(MAIL_SPREAD.TRANSACTION), row.get(MAIL_SPREAD.SEQUENCE)));
  }

  @Override
  public void move(Position position) {
    db.update(MAIL_SPREAD).set(MAIL_SPREAD.TRANSACTION, position.transaction())
        .set(MAIL_SPREAD.SEQUENCE, position.sequence()).where(MAIL_SPREAD.ONE).execute();
  }
}
