package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;

import dev.roost.booking.application.DueAlterations;
import dev.roost.booking.contract.AlterationId;
import dev.roost.platform.jooq.DueRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqDueAlterations implements DueAlterations {
  static final DueRows<?> ROWS = new DueRows<>(ALTERATION, ALTERATION.ID, ALTERATION.DUE_AT,
      ALTERATION.DUE_FAILURES,
      ALTERATION.DUE_ERROR);

  private final DSLContext db;

  JooqDueAlterations(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<AlterationId> find(int atMost) {
    return ROWS.find(db, atMost).stream().map(AlterationId::new).toList();
  }

  @Override
  public void postpone(AlterationId alteration, String error) {
    ROWS.postpone(db, alteration.value(), error);
  }
}
