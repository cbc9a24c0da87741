package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its guest and its hosts see it.
 *
 * @param version what If-Match must name to change it
 * @param zone the listing's IANA zone, frozen
 * @param checkInTime listing-local
 * @param checkOutTime listing-local
 * @param startsAt the check-in time, UTC
 * @param endsAt the check-out time, UTC
 * @param lines they add up to the total
 * @param payment how the total is paid
 * @param answerBy until when the host can answer; absent where no answer was needed
 * @param guestMessage what the guest wrote with the request
 * @param hostMessage what the host wrote when declining
 * @param policy what the guest gets back who calls the stay off
 * @param confirmedAt when the stay was agreed; absent where it was not
 * @param refund what goes back to the guest of a stay that was called off
 * @param comesBack what of the refund comes back as money; the rest was not paid
 * @param instalments what is paid after the booking, in order
 */
public record BookingView(BookingId id, long version, BookingStatus status, Instant statusSince, QuoteId quote,
    ListingId listing, UserId host, UserId guest, StayDates stay, Party party, ZoneId zone, LocalTime checkInTime,
    LocalTime checkOutTime, Instant startsAt, Instant endsAt, List<QuoteLine> lines, Money total, Payment payment,
    Instant createdAt, @Nullable Instant answerBy, @Nullable String guestMessage, @Nullable String hostMessage,
    CancellationPolicy policy, @Nullable Instant confirmedAt, @Nullable Refund refund,
    @Nullable Money comesBack, List<InstalmentView> instalments) {

  public BookingView {
    // Answers that were fixed before there were instalments have none.
    instalments = instalments == null ? List.of() : List.copyOf(instalments);
  }

  /**
   * A part that is paid after the booking.
   *
   * @param number from 2
   * @param dueOn when it is charged, a date on the listing's calendar
   * @param from the first night that it pays for
   * @param payBy until when the guest can pay it another way, UTC; absent before it is charged
   * @param payment names its payment; absent before it is charged
   */
  public record InstalmentView(int number, LocalDate dueOn, LocalDate from, Money amount, InstalmentStatus status,
      @Nullable Instant payBy, @Nullable UUID payment) {
  }

  /**
   * How a booking is paid.
   *
   * @param due what the stay costs the guest: the total, less what goes back; nothing where there will be no stay
   * @param payBy until when the guest can pay through Roost; absent where that is not how it is paid
   */
  public record Payment(PaymentMethod method, Money due, @Nullable Instant payBy) {
  }

  /** Ways to pay. More may be added. */
  public enum PaymentMethod {
    /** The guest pays through Roost before the stay is agreed. */
    ONLINE,
    /** The guest pays the host on arrival; Roost takes no money. */
    PAY_AT_PROPERTY
  }
}
