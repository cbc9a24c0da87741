package dev.roost.payout.domain;

import dev.roost.ledger.contract.TransactionId;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A part of a payout: one operation at the provider, drawn on one payment.
 *
 * @param key under which the provider is asked; stored before it is
 * @param entered the transaction in the books that put the money on its way
 * @param reference the provider's name of it, once it was sent
 * @param sentAt when that was known, UTC
 * @param failure why it was not done
 * @param returned what the provider has taken back of it from the host's account, so far
 */
@ValueObject
public record Transfer(TransferId id, Draw draw, UUID key, TransactionId entered, TransferStatus status,
    @Nullable String reference, @Nullable Instant sentAt, @Nullable String failure, Money returned) {

  public static Transfer of(TransferId id, Draw draw, UUID key, TransactionId entered) {
    return new Transfer(id, draw, key, entered, TransferStatus.SENDING, null, null, null, nothing(draw));
  }

  public boolean isOpen() { return status == TransferStatus.SENDING; }

  /** What the host has of it. */
  public Money kept() {
    return draw.amount().minus(returned);
  }

  Transfer sent(String as, Instant at) {
    return new Transfer(id, draw, key, entered, TransferStatus.SENT, as, at, null, returned);
  }

  Transfer failed(String why) {
    return new Transfer(id, draw, key, entered, TransferStatus.FAILED, null, null, why, nothing(draw));
  }

  Transfer renewed(UUID fresh) {
    return new Transfer(id, draw, fresh, entered, status, reference, sentAt, failure, returned);
  }

  Transfer returned(Money inAll) {
    return new Transfer(id, draw, key, entered, status, reference, sentAt, failure, inAll);
  }

  private static Money nothing(Draw draw) {
    return Money.zero(draw.amount().currency());
  }
}
