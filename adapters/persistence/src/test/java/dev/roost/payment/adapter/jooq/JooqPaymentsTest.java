package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.aPaymentOf;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose.Instalment;
import dev.roost.payment.domain.Payments;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  /** The control of {@code shouldHaveOnePaymentForEachPurpose}: without the index an instalment could be charged twice. */
  @Test
  void shouldHaveTwoPaymentsForAnInstalmentWhereTheDatabaseDoesNotMind() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    var taken = inTransaction(() -> {
      database.dsl().execute("drop index payment.payment_instalment_idx");
      // when
      payments.add(aPaymentOf(booking, new Instalment(2)));
      payments.add(aPaymentOf(booking, new Instalment(2)));
      var both = payments.ofBooking(booking).size();
      database.dsl().execute("truncate payment.payment cascade");
      database.dsl().execute("create unique index payment_instalment_idx on payment.payment (booking_id, instalment)"
          + " where instalment is not null");
      return both;
    });
    // then
    assertThat(taken).isEqualTo(2);
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
