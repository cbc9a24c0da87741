package dev.roost.notification.application;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.LOFT;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;
import static roosttest.notification.EventFixture.event;
import static roosttest.notification.EventFixture.paidOut;
import static roosttest.notification.EventFixture.published;

import dev.roost.listing.contract.HostRight;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.MailCategory;
import dev.roost.notification.contract.MailKind;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.booking.FakeListings;
import roosttest.notification.InMemoryEventLog;
import roosttest.notification.RecordedOutbox;
import roosttest.platform.SequentialIds;

class MailSpreadTest {

  private final InMemoryEventLog log = new InMemoryEventLog();
  private final RecordedOutbox outbox = new RecordedOutbox();
  private final Progress progress = new Progress();
  private final MailSpread spread = new MailSpread(progress, log,
      new FakeListings().with(LOFT).withCoHost(LOFT, BERT, HostRight.MANAGE_BOOKINGS)
          .withCoHost(LOFT, ADA, HostRight.VIEW),
      new KnownMessages(), outbox, new SequentialIds(), TransactionOperations.withoutTransaction());

  @Test
  void shouldPostToTheGuestAndToThoseWhoManageBookings() {
    // given
    var confirmed = confirmed();
    log.append(confirmed, CARA);
    // when
    assertThat(spread.spread(9)).isOne();
    // then
    assertThat(outbox.posted).extracting(Posted::kind, Posted::reader).containsExactlyInAnyOrder(
        tuple(MailKind.BOOKING_CONFIRMED_GUEST, CARA), tuple(MailKind.BOOKING_CONFIRMED_HOST, ANNA),
        tuple(MailKind.BOOKING_CONFIRMED_HOST, BERT));
    assertThat(outbox.posted).allSatisfy(mail -> {
      assertThat(mail.event()).isEqualTo(confirmed.id().value());
      assertThat(mail.about()).isEqualTo(new About(confirmed.data().booking(), null));
      assertThat(mail.after()).isZero();
    });
  }

  @Test
  void shouldPostWhatIsAboutMoneyToWhoseItIs() {
    // given
    var paidOut = paidOut();
    var refunded = event(EventType.REFUND_SETTLED,
        EventData.ofRefund(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), NOON);
    log.append(paidOut, ANNA);
    log.append(refunded, CARA);
    // when
    spread.spread(9);
    // then
    assertThat(outbox.posted).extracting(Posted::kind, Posted::reader, Posted::about).containsExactly(
        tuple(MailKind.PAYOUT_SENT, ANNA, new About(null, paidOut.data().payout())),
        tuple(MailKind.REFUND_SENT, CARA, new About(refunded.data().booking(), refunded.data().refund())));
  }

  @Test
  void shouldPostWhatWasSaidToTheOtherSideAfterAWhile() {
    // given
    for (var message : List.of(KnownMessages.BY_GUEST, KnownMessages.BY_HOST, KnownMessages.BY_ROOST)) {
      log.append(event(EventType.MESSAGE_SENT, EventData.ofMessage(LOFT.value(), UUID.randomUUID(), message.value()),
          NOON), CARA);
    }
    // when
    spread.spread(9);
    // then
    assertThat(outbox.posted).extracting(Posted::kind, Posted::reader, Posted::about).containsExactlyInAnyOrder(
        tuple(MailKind.MESSAGE_WAITING_HOST, ANNA, new About(null, KnownMessages.BY_GUEST.value())),
        tuple(MailKind.MESSAGE_WAITING_HOST, BERT, new About(null, KnownMessages.BY_GUEST.value())),
        tuple(MailKind.MESSAGE_WAITING_GUEST, CARA, new About(null, KnownMessages.BY_HOST.value())));
    assertThat(outbox.posted).extracting(Posted::after).containsOnly(Duration.ofMinutes(10));
  }

  @Test
  void shouldWaitWhetherTheConfirmationFollowsAtOnce() {
    // given
    log.append(event(EventType.BOOKING_AGREED, EventData.ofBooking(LOFT.value(), UUID.randomUUID()), NOON), CARA);
    // when
    spread.spread(9);
    // then
    assertThat(outbox.posted).extracting(Posted::after).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void shouldGoOnWhereItEndedAndPassOverWhatNobodyIsToldByMail() {
    // given
    log.append(published(), null);
    for (int i = 0; i < 3; i++) {
      log.append(paidOut(), ANNA);
    }
    // then
    assertThat(spread.spread(2)).isEqualTo(2);
    assertThat(spread.spread(2)).isOne();
    assertThat(spread.spread(2)).isZero();
    assertThat(outbox.posted).hasSize(3).extracting(Posted::event).doesNotHaveDuplicates();
  }

  @Test
  void shouldLeaveItToWhoeverIsAtIt() {
    // given
    log.append(confirmed(), CARA);
    progress.isTaken = true;
    // then
    assertThat(spread.spread(9)).isZero();
    assertThat(outbox.posted).isEmpty();
  }

  /** Those of accounts are posted by their cause; all others come of an event. */
  @ParameterizedTest
  @EnumSource(MailKind.class)
  void shouldPostEachKindForSomeEvent(MailKind kind) {
    var planned = MailPlan.types().stream()
        .flatMap(type -> MailPlan.of(event(type, EventData.nothing(), NOON)).stream()).map(MailPlan.Planned::kind);
    assertThat(planned.anyMatch(kind::equals)).isEqualTo(kind.category() != MailCategory.ACCOUNT);
  }

  /** One message of each side. */
  private static final class KnownMessages implements WaitingMessages {

    static final MessageId BY_GUEST = new MessageId(UUID.randomUUID());
    static final MessageId BY_HOST = new MessageId(UUID.randomUUID());
    static final MessageId BY_ROOST = new MessageId(UUID.randomUUID());

    @Override
    public Map<MessageId, Sender> writersOf(Collection<MessageId> messages) {
      var all = Map.of(BY_GUEST, Sender.GUEST, BY_HOST, Sender.HOST, BY_ROOST, Sender.ROOST);
      return messages.stream().collect(toMap(it -> it, it -> Objects.requireNonNull(all.get(it))));
    }

    @Override
    public Optional<Waiting> since(MessageId message, UserId reader) {
      throw new UnsupportedOperationException("Looked at when a mail is written");
    }
  }

  private static final class Progress implements MailProgress {

    private Position position = Position.START;
    private boolean isTaken;

    @Override
    public Optional<Position> lock() {
      return isTaken ? Optional.empty() : Optional.of(position);
    }

    @Override
    public void move(Position to) {
      position = to;
    }
  }
}
