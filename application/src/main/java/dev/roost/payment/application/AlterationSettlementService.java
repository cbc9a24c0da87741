package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.AlterationSettlement;
import dev.roost.booking.spi.PaymentOpening.Collecting;
import dev.roost.payment.domain.Payments;
import dev.roost.shared.Money;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * What a guest pays more for an altered stay is paid first, where the stay was paid here. Without a provider bookings have
 * no payments, and guests settle with their hosts.
 */
@Service
class AlterationSettlementService implements AlterationSettlement {

  private final Payments payments;
  private final Provider provider;
  private final Duration within;

  AlterationSettlementService(Payments payments, Provider provider,
      @Value("${roost.payment.difference-within:PT24H}") Duration within) {
    this.payments = payments;
    this.provider = provider;
    this.within = within;
  }

  @Override
  public Settlement of(BookingId booking, Money difference) {
    if (difference.amount() <= 0 || payments.ofBooking(booking).isEmpty()) {
      return new Settlement.AtOnce();
    }
    return provider.collecting(difference) instanceof Collecting.ThroughRoost
        ? new Settlement.PaidFirst(within)
        : new Settlement.NotPossible();
  }
}
