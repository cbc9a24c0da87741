package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.AlterationSettlement.Settlement.AtOnce;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.booking.spi.AlterationSettlement.Settlement.PaidFirst;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlterationSettlementServiceTest {
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Till till = new Till();
  private final AlterationSettlementService settlement = new AlterationSettlementService(till.payments, till.provider,
      A_DAY);
  private final BookingId paid = till.opened("card").order().booking();

  @Test
  void shouldHavePaidFirstWhatTheGuestPaysMore() {
    assertThat(settlement.of(paid, Money.of(100_00, "EUR"))).isEqualTo(new PaidFirst(A_DAY));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -100_00})
  void shouldAgreeAtOnceWhereTheGuestPaysNoMore(long difference) {
    assertThat(settlement.of(paid, Money.of(difference, "EUR"))).isEqualTo(new AtOnce());
  }

  @Test
  void shouldRefuseWhatTheProviderCannotCharge() {
    assertThat(settlement.of(paid, Money.of(1, "EUR"))).isEqualTo(new NotPossible());
    assertThat(
        new AlterationSettlementService(till.payments, new Provider((PaymentGateway) null, "stripe"), A_DAY).of(paid,
            Money.of(100_00, "EUR")))
        .isEqualTo(new NotPossible());
  }

  @Test
  void shouldLeaveBookingsAloneThatArePaidAtTheProperty() {
    // given
    var unpaid = new BookingId(UUID.randomUUID());
    // then
    assertThat(settlement.of(unpaid, Money.of(100_00, "EUR"))).isEqualTo(new AtOnce());
  }
}
