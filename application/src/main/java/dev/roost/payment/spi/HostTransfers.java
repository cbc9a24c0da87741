package dev.roost.payment.spi;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Passes captured money on to hosts' accounts at the provider. Asking again under the same key with the same facts does
 * nothing more than asking once.
 */
public interface HostTransfers {

  /** Every amount that is passed on is a multiple of it, in minor units; empty where the provider cannot do this currency. */
  OptionalLong step(Currency currency);

  /** Asks the provider; never in a transaction. */
  Outcome send(HostTransfer transfer);

  /**
   * What became of a transfer whose answer never came; never in a transaction.
   *
   * @param firstTried when it was first sent
   * @param lastTried when it was last sent
   */
  Outcome lookUp(HostTransfer transfer, Instant firstTried, Instant lastTried);

  /**
   * A transfer.
   *
   * @param key names the operation; stored before the provider is asked
   * @param source the provider's name of the capture whose money it is
   * @param account the provider's name of the host's account
   * @param description one line, shown to people at the provider
   */
  record HostTransfer(UUID key, PaymentId payment, String source, String account, Money amount, String description) {
  }

  /** What is known of the effect. */
  sealed interface Outcome {

    /** The money is on the host's account. */
    record Sent(String reference) implements Outcome {
    }

    /**
     * It was not done and cannot be, under this key.
     *
     * @param account whether the account is what stands in the way
     */
    record Refused(boolean account, String why) implements Outcome {
    }

    /** It is proven not to have been done. */
    record Absent() implements Outcome {
    }

    /** It was not done; the same may be asked again after a while. */
    record Later(Duration after) implements Outcome {
    }

    /** Nobody knows. */
    record Unknown(String cause) implements Outcome {
    }
  }
}
