package dev.roost.messaging.application;

import static dev.roost.messaging.application.MessagingDesk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.HostRight;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.ConversationView.Asked;
import dev.roost.messaging.api.ConversationView.Booked;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.identity.Actors;

class OwnConversationServiceTest {

  private static final PageRequest ALL = PageRequest.first(100);

  private final MessagingDesk desk = new MessagingDesk();

  @Test
  void shouldShowBothSidesTheSameWithTheirOwnMarks() {
    // given
    var asked = desk.ask("Is there a lift?");
    var answered = desk.write(Actors.host(), asked.conversation(), "There is.");
    // when
    var seen = desk.conversations.show(Actors.guest(), asked.conversation());
    // then
    assertThat(seen).isEqualTo(new ConversationView(asked.conversation(), LOFT, "A loft", CARA, "Cara", ANNA, "Anna",
        new Asked(StayDates.of("2027-07-01", "2027-07-04"), 2), null, false, answered, 0, 1, answered.at()));
    assertThat(desk.conversations.show(Actors.host(), asked.conversation()).unread()).isEqualTo(1);
    assertThat(desk.conversations.messages(Actors.host(), asked.conversation(), ALL).items())
        .containsExactly(answered, asked);
  }

  @Test
  void shouldTellOfTheNewestBooking() {
    // given
    var asked = desk.ask("Hello");
    desk.stays.with(BookingStatus.CANCELLED_BY_GUEST);
    var newest = desk.stays.with(BookingStatus.REQUESTED);
    // when
    var seen = desk.conversations.ofBooking(Actors.host(), newest.booking());
    // then
    assertThat(seen.id()).isEqualTo(asked.conversation());
    assertThat(seen.booked()).isEqualTo(new Booked(newest.booking(), BookingStatus.REQUESTED, newest.stay(), 2));
    assertThat(seen.contactsShown()).as("after a stay that was agreed").isTrue();
  }

  @Test
  void shouldListBySide() {
    // given
    var asked = desk.ask("Hello");
    // then
    assertThat(desk.conversations.list(Actors.guest(), null, ALL).items()).extracting(ConversationView::id)
        .containsExactly(asked.conversation());
    assertThat(desk.conversations.list(Actors.guest(), Sender.GUEST, ALL).items()).hasSize(1);
    assertThat(desk.conversations.list(Actors.guest(), Sender.HOST, ALL).items()).isEmpty();
    assertThat(desk.conversations.list(Actors.host(), Sender.HOST, ALL).items()).hasSize(1);
    assertThat(desk.conversations.list(Actors.host(), Sender.GUEST, ALL).items()).isEmpty();
    assertThat(desk.conversations.list(Actors.admin(), null, ALL).items()).isEmpty();
    assertThat(refusalOf(() -> desk.conversations.list(Actors.host(), Sender.ROOST, ALL)))
        .isEqualTo(new InvalidField("as", "must be GUEST or HOST"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, Long.MAX_VALUE})
  void shouldMarkAsReadUpToTheLastMessage(long upTo) {
    // given
    var asked = desk.ask("One");
    desk.ask("Two");
    // when
    var marked = desk.conversations.markRead(Actors.host(), asked.conversation(), upTo);
    // then
    assertThat(marked.readUpTo()).isEqualTo(Math.min(upTo, 2));
    assertThat(marked.unread()).isEqualTo(2 - Math.min(upTo, 2));
    // when
    var back = desk.conversations.markRead(Actors.host(), asked.conversation(), 0);
    // then
    assertThat(back.readUpTo()).isEqualTo(Math.min(upTo, 2));
    assertThat(refusalOf(() -> desk.conversations.markRead(Actors.host(), asked.conversation(), -1)))
        .isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldBeForThoseWhoTakePart() {
    // given
    var asked = desk.ask("Hello");
    var booking = desk.stays.with(BookingStatus.CONFIRMED).booking();
    for (var other : new Actor[]{Actors.guest(BERT), Actors.host(BERT), Actors.admin()}) {
      // then
      var unknown = new NotFound("conversation", asked.conversation().toString());
      assertThat(refusalOf(() -> desk.conversations.show(other, asked.conversation()))).isEqualTo(unknown);
      assertThat(refusalOf(() -> desk.conversations.messages(other, asked.conversation(), ALL))).isEqualTo(unknown);
      assertThat(refusalOf(() -> desk.conversations.markRead(other, asked.conversation(), 1))).isEqualTo(unknown);
      assertThat(refusalOf(() -> desk.conversations.ofBooking(other, booking)))
          .isEqualTo(new NotFound("booking", booking.toString()));
    }
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW);
    // then
    assertThat(desk.conversations.messages(Actors.host(BERT), asked.conversation(), ALL).items())
        .extracting(MessageView::id).containsExactly(asked.id());
  }
}
