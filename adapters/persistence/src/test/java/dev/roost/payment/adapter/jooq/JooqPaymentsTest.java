package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;

import dev.roost.payment.domain.Payments;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.PaymentsContract;

@DatabaseTest
class JooqPaymentsTest extends PaymentsContract {

  private final TestDatabase database;
  private final Payments payments;

  JooqPaymentsTest(TestDatabase database) {
    this.database = database;
    this.payments = new JooqPayments(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(PAYMENT);
  }

  @Override
  protected Payments payments() {
    return payments;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(status -> work.get()));
  }
}
