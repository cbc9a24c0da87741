package dev.roost.booking.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored of a booking.
 *
 * @param version 0 for one that was never stored
 * @param createdAt UTC
 * @param instant whether no answer of the host is needed
 * @param payBy until when the guest can pay; absent where Roost takes no money
 * @param answerBy until when the host can answer; absent where no answer was needed, or not yet
 * @param statusSince when it came to its status, UTC
 * @param guestMessage what the guest wrote with the request
 * @param hostMessage what the host wrote when declining
 * @param confirmedAt when the stay was agreed, UTC; absent where it was not
 * @param refund what goes back to the guest of a stay that was called off
 * @param instalments what of it is paid after the booking
 * @param lost what the host could have kept already when the booking was altered: no alteration wins it back
 */
public record BookingSnapshot(BookingId id, long version, Terms terms, Instant createdAt, boolean instant,
    @Nullable Instant payBy, @Nullable Instant answerBy,
    BookingStatus status, Instant statusSince, @Nullable String guestMessage, @Nullable String hostMessage,
    @Nullable Instant confirmedAt, @Nullable Refund refund, List<HostKeeps> lost, Instalments instalments) {

  public BookingSnapshot {
    lost = List.copyOf(lost);
  }

  /** Of a booking that is paid at once. */
  public BookingSnapshot(BookingId id, long version, Terms terms, Instant createdAt, boolean instant,
      @Nullable Instant payBy, @Nullable Instant answerBy, BookingStatus status, Instant statusSince,
      @Nullable String guestMessage, @Nullable String hostMessage, @Nullable Instant confirmedAt,
      @Nullable Refund refund, List<HostKeeps> lost) {
    this(id, version, terms, createdAt, instant, payBy, answerBy, status, statusSince, guestMessage, hostMessage,
        confirmedAt, refund, lost, Instalments.none());
  }

  /** The same as another version. */
  public BookingSnapshot withVersion(long other) {
    return new BookingSnapshot(id, other, terms, createdAt, instant, payBy, answerBy, status, statusSince, guestMessage,
        hostMessage,
        confirmedAt, refund, lost, instalments);
  }
}
