package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.AlterationSettlement;
import dev.roost.payment.domain.Payments;
import dev.roost.shared.Money;
import org.springframework.stereotype.Service;

/**
 * Differences of alterations are neither charged nor given back yet, so that a booking that is paid here keeps its total.
 * Without a provider bookings have no payments, and guests settle with their hosts.
 */
@Service
class AlterationSettlementService implements AlterationSettlement {

  private final Payments payments;

  AlterationSettlementService(Payments payments) {
    this.payments = payments;
  }

  @Override
  public Settlement of(BookingId booking, Money difference) {
    return difference.isZero() || payments.ofBooking(booking).isEmpty()
        ? new Settlement.AtOnce()
        : new Settlement.NotPossible();
  }
}
