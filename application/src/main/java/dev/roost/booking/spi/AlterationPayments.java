package dev.roost.booking.spi;

import dev.roost.booking.contract.AlterationId;

/** How an alteration goes on that waits for its difference to be paid. Each can be told again. */
public interface AlterationPayments {

  /** The difference was taken, so the alteration applies now, if it still can. */
  PaidOutcome paid(AlterationId alteration);

  /** The difference will not be paid: the booking stays what it was, and the nights that were held are free. */
  void notPaid(AlterationId alteration);

  /** Whether what was paid for was had. */
  sealed interface PaidOutcome {

    /** The booking is what was agreed on. */
    record Applied() implements PaidOutcome {
    }

    /** It came too late and the booking is what it was: the money goes back. */
    record TooLate() implements PaidOutcome {
    }
  }
}
