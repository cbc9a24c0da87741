package dev.roost.messaging.application;

import static dev.roost.messaging.application.MessagingDesk.key;
import static dev.roost.messaging.application.MessagingDesk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageSent;
import dev.roost.messaging.contract.MessagingRefusal.AskingYourself;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.booking.BookingFixture;
import roosttest.identity.Actors;

class MessageWritingServiceTest {

  private final MessagingDesk desk = new MessagingDesk();

  @Test
  void shouldAskAndAnswerInOneConversation() {
    // when
    var asked = desk.ask("Is there a lift?");
    var answered = desk.write(Actors.host(), asked.conversation(), "There is.");
    var again = desk.ask("And a cot?");
    // then
    assertThat(asked.number()).isEqualTo(1);
    assertThat(asked.by()).isEqualTo(Sender.GUEST);
    assertThat(answered.by()).isEqualTo(Sender.HOST);
    assertThat(again.conversation()).isEqualTo(asked.conversation());
    assertThat(again.number()).isEqualTo(3);
    assertThat(desk.events.take()).hasSize(3).allSatisfy(it -> assertThat(it).isInstanceOf(MessageSent.class));
  }

  @Test
  void shouldSayThingsOnceHoweverOftenItIsSent() {
    // given
    var conversation = desk.ask("Hello").conversation();
    var key = key();
    // when
    var first = desk.writing.write(Actors.host(), key, conversation, "Welcome");
    var second = desk.writing.write(Actors.host(), key, conversation, "Welcome");
    // then
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(second.replayed()).isTrue();
    assertThat(desk.stored.messagesOf(conversation)).hasSize(2);
  }

  @Test
  void shouldHideContactsUntilAStayIsAgreed() {
    // given
    var asked = desk.ask("Call me: +49 171 1234567");
    desk.stays.with(BookingStatus.REQUESTED);
    var requested = desk.write(Actors.host(), asked.conversation(), "Mail anna@example.org");
    desk.stays.with(Actors.someone(), BookingStatus.CONFIRMED, false);
    // then
    assertThat(asked.text()).isEqualTo("Call me: •••");
    assertThat(asked.masked()).isTrue();
    assertThat(requested.text()).isEqualTo("Mail •••");
    // when
    desk.stays.with(BookingStatus.CONFIRMED);
    var agreed = desk.write(Actors.host(), asked.conversation(), "Mail anna@example.org");
    // then
    assertThat(agreed.text()).isEqualTo("Mail anna@example.org");
    assertThat(agreed.masked()).isFalse();
    assertThat(desk.stored.messagesOf(asked.conversation()).toString()).doesNotContain("1234567");
  }

  @Test
  void shouldWriteAboutABookingFromEitherSide() {
    // given
    var booking = desk.stays.with(CARA, BookingStatus.CONFIRMED, false).booking();
    // when
    var first = desk.writing.writeAbout(Actors.guest(), key(), booking, "When may we come?").answer();
    var second = desk.writing.writeAbout(Actors.host(), key(), booking, "At three.").answer();
    // then
    assertThat(first.number()).isEqualTo(1);
    assertThat(second.conversation()).isEqualTo(first.conversation());
    assertThat(desk.ask("May we bring a dog?").conversation()).isEqualTo(first.conversation());
  }

  @Test
  void shouldLetThoseWriteWhoManageBookings() {
    // given
    var conversation = desk.ask("Hello").conversation();
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW);
    // then
    assertThat(refusalOf(() -> desk.write(Actors.host(BERT), conversation, "Hi")))
        .isEqualTo(new NotAllowed("write in this conversation"));
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW, HostRight.MANAGE_BOOKINGS);
    // then
    assertThat(desk.write(Actors.host(BERT), conversation, "Hi").author()).isEqualTo(BERT);
  }

  @Test
  void shouldBeNoConversationForAnybodyElse() {
    // given
    var conversation = desk.ask("Hello").conversation();
    var booking = desk.stays.with(BookingStatus.CONFIRMED).booking();
    var unknown = new NotFound("conversation", conversation.toString());
    // then
    assertThat(refusalOf(() -> desk.write(Actors.guest(BERT), conversation, "Hi"))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.write(Actors.admin(), conversation, "Hi"))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.write(Actors.host(), new ConversationId(new UUID(1, 2)), "Hi")))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> desk.writing.writeAbout(Actors.guest(BERT), key(), booking, "Hi")))
        .isEqualTo(new NotFound("booking", booking.toString()));
    assertThat(refusalOf(() -> desk.writing.writeAbout(Actors.guest(), key(), new BookingId(new UUID(1, 2)), "Hi")))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> desk.write(Actor.anonymous(), conversation, "Hi"))).isEqualTo(new NotLoggedIn());
    assertThat(refusalOf(() -> desk.write(Actors.integration(CARA, Scope.MESSAGES_READ), conversation, "Hi")))
        .isEqualTo(new ScopeMissing(Scope.MESSAGES_WRITE));
    assertThat(desk.stored.messagesOf(conversation)).hasSize(1);
  }

  @Test
  void shouldAskAboutWhatCanBeFoundOnly() {
    // given
    desk.listings.with(BookingFixture.CABIN, ListingStatus.SNOOZED);
    // then
    assertThat(refusalOf(() -> desk.writing.ask(Actors.guest(), key(),
        new AskHost(BookingFixture.CABIN, null, null, "Hello"))))
        .isEqualTo(new NotFound("listing", BookingFixture.CABIN.toString()));
    assertThat(refusalOf(() -> desk.writing.ask(Actors.host(), key(), new AskHost(LOFT, null, null, "Hello"))))
        .isEqualTo(new AskingYourself(LOFT));
  }
}
