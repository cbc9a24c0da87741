package dev.roost.booking.contract;

import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why a booking is not altered that way. Nights and prices have refusals of their own, in availability and pricing. */
public sealed interface AlterationRefusal extends Refusal {

  /** The alteration is in a status from which this cannot be done. */
  record AlterationStatusForbids(String action, AlterationStatus current) implements AlterationRefusal {
  }

  /** Another alteration of the booking waits for an answer or for its payment. */
  record AlterationOpen(AlterationId alteration) implements AlterationRefusal {
  }

  /** The stay costs another amount than the proposer was told. */
  record AlterationPriceChanged(Money expected, Money now) implements AlterationRefusal {
  }

  /** The listing's prices are in another currency now, so that there is no difference to pay. */
  record BookedInOtherCurrency(String booked, String now) implements AlterationRefusal {
  }

  /** The stay was paid through Roost, which cannot charge what it would cost more. */
  record DifferenceCannotBePaid(Money difference) implements AlterationRefusal {
  }

  /** The stay is paid in instalments, and some are still ahead. */
  record InstalmentsAhead(Money notPaid) implements AlterationRefusal {
  }

  /** Dates and party are those of the booking. */
  record NothingToAlter() implements AlterationRefusal {

    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** These nights have begun, so they can be neither added nor taken away. */
  record NightsHaveBegun(List<LocalDate> nights) implements AlterationRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
