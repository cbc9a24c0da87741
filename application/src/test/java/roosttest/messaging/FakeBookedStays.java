package roosttest.messaging;

import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.BookedStays;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import roosttest.identity.Actors;

/** What was booked at Anna's loft. */
public final class FakeBookedStays implements BookedStays {

  private final List<BookedStay> stays = new ArrayList<>();

  /** Cara's, who had to ask for it. */
  public BookedStay with(BookingStatus status) {
    return with(Actors.CARA, status, true);
  }

  public BookedStay with(UserId guest, BookingStatus status, boolean requested) {
    var agreed = switch (status) {
      case AWAITING_PAYMENT, REQUESTED, CAPTURING, DECLINED, EXPIRED, PAYMENT_FAILED, WITHDRAWN -> false;
      default -> true;
    };
    var stay = new BookedStay(new BookingId(UUID.randomUUID()), LOFT, Actors.ANNA, guest,
        StayDates.of("2027-06-01", "2027-06-04"), 2, status, requested, agreed);
    stays.addFirst(stay);
    return stay;
  }

  @Override
  public Optional<BookedStay> find(BookingId booking) {
    return stays.stream().filter(it -> it.booking().equals(booking)).findFirst();
  }

  @Override
  public List<BookedStay> of(Collection<GuestAt> guests) {
    return stays.stream().filter(it -> guests.contains(it.guestAt())).toList();
  }
}
