package dev.roost.payout.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payout.
 *
 * @param amount what was decided to be sent
 * @param sent what has arrived
 * @param returned what has come back of it
 * @param account the last characters of where it went
 * @param endedAt when all was known, UTC
 * @param failure why some of it was not sent
 * @param transfers what it is made of; in lists it is left out
 */
public record PayoutView(PayoutId id, UserId host, PayoutStatus status, Money amount, Money sent, Money returned,
    String account, Instant preparedAt, @Nullable Instant endedAt, @Nullable String failure,
    List<TransferView> transfers) {

  public PayoutView {
    transfers = List.copyOf(transfers);
  }

  /**
   * A part of a payout.
   *
   * @param booking the stay it was earned with
   * @param returned what has come back of it
   * @param reference the provider's name of it, once it was sent
   * @param waiting what goes on with it, for administrators
   */
  public record TransferView(TransferId id, BookingId booking, PaymentId payment, Money amount, TransferStatus status,
      Money returned, @Nullable String reference, @Nullable String failure, @Nullable Waiting waiting) {
  }

  /**
   * A transfer that is not known to have been done or not.
   *
   * @param dueAt when it is tried next, UTC
   * @param failures how often it was tried in vain
   * @param error what went wrong last
   */
  public record Waiting(Instant dueAt, int failures, @Nullable String error) {
  }
}
