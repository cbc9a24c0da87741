package dev.roost.payment.adapter.jooq;

import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Refunds;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.RefundsContract;

@DatabaseTest
class JooqRefundsTest extends RefundsContract {

  private final TestDatabase database;

  JooqRefundsTest(TestDatabase database) {
    this.database = database;
  }

  @Override
  protected Refunds refunds() {
    return new JooqRefunds(database.dsl());
  }

  @Override
  protected void given(Payment payment) {
    new JooqPayments(database.dsl()).add(payment);
  }
}
