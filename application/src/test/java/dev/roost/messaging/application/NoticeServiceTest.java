package dev.roost.messaging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.BookedStays.BookedStay;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.messaging.MessagingFixture;

class NoticeServiceTest {

  private final MessagingDesk desk = new MessagingDesk();
  private final BookingNotices notices = new BookingNotices(desk.notices);

  @Test
  void shouldTellInTheConversationOfTheInquiry() {
    // given
    var asked = desk.ask("Is there a lift?");
    var stay = desk.stays.with(BookingStatus.CONFIRMED);
    // when
    notices.on(confirmed(stay));
    // then
    var told = messages(stay).getFirst();
    assertThat(told.conversation()).isEqualTo(asked.conversation());
    assertThat(told.number()).isEqualTo(2);
    assertThat(told.by()).isEqualTo(Sender.ROOST);
    assertThat(told.notice()).isEqualTo(NoticeCode.BOOKING_CONFIRMED);
    assertThat(told.parameters()).isEqualTo(Map.of("bookingId", stay.booking().toString(), "checkIn", "2027-06-01",
        "checkOut", "2027-06-04"));
    assertThat(told.text()).isEqualTo("The stay from 2027-06-01 to 2027-06-04 is confirmed.");
  }

  @Test
  void shouldTellOnceHoweverOftenItComes() {
    // given
    var stay = desk.stays.with(BookingStatus.CONFIRMED);
    // when
    notices.on(confirmed(stay));
    notices.on(confirmed(stay));
    // then
    assertThat(messages(stay)).hasSize(1);
  }

  @Test
  void shouldTellOfEachBookingAndEachAlteration() {
    // given
    var stay = desk.stays.with(BookingStatus.CONFIRMED);
    var other = desk.stays.with(BookingStatus.CONFIRMED);
    // when
    notices.on(confirmed(stay));
    notices.on(confirmed(other));
    for (var alteration = 0; alteration < 2; alteration++) {
      notices.on(new AlterationDeclined(new AlterationId(UUID.randomUUID()), stay.booking(), LOFT, CARA, ANNA));
    }
    // then
    assertThat(messages(stay)).extracting(MessageView::notice).containsExactly(NoticeCode.ALTERATION_DECLINED,
        NoticeCode.ALTERATION_DECLINED, NoticeCode.BOOKING_CONFIRMED, NoticeCode.BOOKING_CONFIRMED);
  }

  @Test
  void shouldTellTheHostOfWhatTheyWereAsked() {
    // given
    var stay = desk.stays.with(BookingStatus.EXPIRED);
    // when
    notices.on(new BookingRequested(stay.booking(), LOFT, CARA, ANNA, stay.stay(), MessagingFixture.NOON));
    notices.on(new BookingAgreed(stay.booking(), LOFT, CARA, ANNA, stay.stay()));
    notices.on(new BookingExpired(stay.booking(), LOFT, CARA, ANNA, stay.stay()));
    // then
    assertThat(messages(stay)).extracting(MessageView::notice).containsExactly(NoticeCode.BOOKING_EXPIRED,
        NoticeCode.BOOKING_ACCEPTED, NoticeCode.BOOKING_REQUESTED);
  }

  @Test
  void shouldTellNobodyOfWhatWasNeverPaid() {
    // given
    var stay = desk.stays.with(CARA, BookingStatus.EXPIRED, false);
    // when
    notices.on(new BookingExpired(stay.booking(), LOFT, CARA, ANNA, stay.stay()));
    notices.on(new BookingAgreed(stay.booking(), LOFT, CARA, ANNA, stay.stay()));
    // then
    assertThat(desk.stored.all()).isEmpty();
  }

  private static BookingConfirmed confirmed(BookedStay stay) {
    return new BookingConfirmed(stay.booking(), LOFT, CARA, ANNA, stay.stay());
  }

  private List<MessageView> messages(BookedStay stay) {
    var conversation = desk.conversations.ofBooking(Actors.guest(), stay.booking());
    return desk.conversations.messages(Actors.guest(), conversation.id(), PageRequest.first(99)).items();
  }
}
