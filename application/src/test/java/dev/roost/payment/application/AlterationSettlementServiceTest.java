package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.AlterationSettlement.Settlement.AtOnce;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.shared.Money;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlterationSettlementServiceTest {

  private final Till till = new Till();
  private final AlterationSettlementService settlement = new AlterationSettlementService(till.payments);
  private final BookingId paid = till.opened("card").order().booking();

  @ParameterizedTest
  @ValueSource(longs = {1, -1, 100_00, -100_00})
  void shouldKeepTheTotalOfABookingThatIsPaidHere(long difference) {
    assertThat(settlement.of(paid, Money.of(difference, "EUR"))).isEqualTo(new NotPossible());
  }

  @Test
  void shouldAgreeAtOnceWhereTheTotalStaysTheSame() {
    assertThat(settlement.of(paid, Money.of(0, "EUR"))).isEqualTo(new AtOnce());
  }

  @Test
  void shouldLeaveBookingsAloneThatArePaidAtTheProperty() {
    // given
    var unpaid = new BookingId(UUID.randomUUID());
    // then
    assertThat(settlement.of(unpaid, Money.of(100_00, "EUR"))).isEqualTo(new AtOnce());
  }
}
