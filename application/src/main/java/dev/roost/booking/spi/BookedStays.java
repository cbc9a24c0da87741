package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Offered to the messaging context: what guests have booked where. Locks nothing. */
public interface BookedStays {

  /** Empty where there is no such booking. */
  Optional<BookedStay> find(BookingId booking);

  /**
   * What these guests asked for or agreed on at these listings, the newest first; without what was not paid or not answered in
   * time. One query, however many are asked.
   */
  List<BookedStay> of(Collection<GuestAt> guests);

  /** A guest, and the listing that they book. */
  record GuestAt(ListingId listing, UserId guest) {
  }

  /**
   * A stay that was booked.
   *
   * @param guests adults and children
   * @param requested whether the host had to answer
   * @param agreed whether it was ever confirmed, whatever became of it
   */
  record BookedStay(BookingId booking, ListingId listing, UserId host, UserId guest, StayDates stay, int guests,
      BookingStatus status, boolean requested, boolean agreed) {

    public GuestAt guestAt() {
      return new GuestAt(listing, guest);
    }
  }
}
