package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER_RETURN;

import dev.roost.payout.application.Returns;
import dev.roost.payout.application.Returns.Return;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqReturns implements Returns {

  private final DSLContext db;

  JooqReturns(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Return returned) {
    db.insertInto(TRANSFER_RETURN).set(TRANSFER_RETURN.TRANSFER_ID, returned.transfer().value())
        .set(TRANSFER_RETURN.IN_ALL, returned.inAll().amount()).set(TRANSFER_RETURN.AMOUNT, returned.amount().amount())
        .set(TRANSFER_RETURN.RETURNED_AT, returned.at()).execute();
  }
}
