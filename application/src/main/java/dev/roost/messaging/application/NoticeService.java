package dev.roost.messaging.application;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookedStays;
import dev.roost.booking.spi.BookedStays.BookedStay;
import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells guest and hosts in their conversation what became of a booking. */
@Service
class NoticeService {

  private final ConversationDesk desk;
  private final BookedStays stays;

  NoticeService(ConversationDesk desk, BookedStays stays) {
    this.desk = desk;
    this.stays = stays;
  }

  /** Opens the conversation where there is none yet. */
  @Transactional
  void tell(Happened happened) {
    tell(happened, desk.open(happened.listing(), happened.guest()));
  }

  /** Only where the host was asked: else there is nothing between guest and host yet. */
  @Transactional
  void tellWhereRequested(Happened happened) {
    if (stays.find(happened.booking()).filter(BookedStay::requested).isPresent()) {
      tell(happened);
    }
  }

  private void tell(Happened happened, Conversation conversation) {
    var notice = happened.notice();
    if (!desk.hasNoted(conversation, notice.occasion())) {
      desk.append(conversation, conversation.note(desk.nextMessage(), notice, desk.now()));
    }
  }

  /**
   * What happened to a booking.
   *
   * @param subject what it happened to, once: the booking, or an alteration of it
   */
  record Happened(BookingId booking, ListingId listing, UserId guest, NoticeCode code, String subject,
      Map<String, String> parameters) {

    static Happened to(BookingId booking, ListingId listing, UserId guest, NoticeCode code) {
      return new Happened(booking, listing, guest, code, booking.toString(), Map.of("bookingId", booking.toString()));
    }

    Happened with(StayDates stay) {
      return with("checkIn", stay.checkIn().toString()).with("checkOut", stay.checkOut().toString());
    }

    Happened with(AlterationId alteration) {
      return new Happened(booking, listing, guest, code, alteration.toString(), parameters)
          .with("alterationId", alteration.toString());
    }

    Happened with(String name, String value) {
      var more = new LinkedHashMap<>(parameters);
      more.put(name, value);
      return new Happened(booking, listing, guest, code, subject, Map.copyOf(more));
    }

    Notice notice() {
      return new Notice(code, code.name() + " " + subject, parameters);
    }
  }
}
