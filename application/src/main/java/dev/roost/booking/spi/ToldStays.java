package dev.roost.booking.spi;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offered to the notification context: what guest and hosts are told of a booking. Nothing is locked. */
public interface ToldStays {

  /** Empty where there is no such booking. */
  Optional<ToldStay> find(BookingId booking);

  /** Empty where there is no such alteration. */
  Optional<ToldAlteration> find(AlterationId alteration);

  /**
   * A booking as it is now.
   *
   * @param version grows with every change
   * @param statusSince when it came to its status, UTC
   * @param answerBy until when the host can answer; absent where no answer was needed
   * @param guestMessage what the guest wrote with the request
   * @param hostMessage what the host wrote when declining
   * @param comesBack what comes back to the guest as money; absent where nothing was called off
   * @param overdue the instalment that has to be paid another way; absent where there is none
   */
  record ToldStay(BookingId id, long version, BookingStatus status, Instant statusSince, ListingId listing,
      UserId host, UserId guest, StayDates stay, Party party, Clocks clocks, Money total, @Nullable Instant answerBy,
      @Nullable String guestMessage, @Nullable String hostMessage, @Nullable Money comesBack,
      @Nullable ToldInstalment overdue) {
  }

  /** The times of the listing, as they were agreed. */
  record Clocks(ZoneId zone, LocalTime checkIn, LocalTime checkOut) {
  }

  /**
   * A later part of what a long stay costs.
   *
   * @param payBy until when the guest can pay it, UTC
   */
  record ToldInstalment(Money amount, Instant payBy) {
  }

  /**
   * What one side wants of a booking.
   *
   * @param by which side proposed it
   * @param difference what the guest pays more; negative for what goes back
   * @param answerBy until when the other side can answer, UTC
   */
  record ToldAlteration(AlterationId id, BookingId booking, AlterationStatus status, Side by, StayDates after,
      Party party, Money difference, Instant answerBy) {
  }
}
