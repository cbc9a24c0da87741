package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.NETTING;

import dev.roost.payout.application.Nettings;
import dev.roost.payout.application.Nettings.Netting;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqNettings implements Nettings {

  private final DSLContext db;

  JooqNettings(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Netting netting) {
    db.insertInto(NETTING).set(NETTING.ID, netting.id()).set(NETTING.HOST_ID, netting.host().value())
        .set(NETTING.CURRENCY, netting.amount().currency().code()).set(NETTING.AMOUNT, netting.amount().amount())
        .set(NETTING.NETTED_AT, netting.at()).execute();
  }
}
