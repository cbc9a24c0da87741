package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.NOON;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.spi.ToldStays;
import dev.roost.identity.spi.Mailboxes;
import dev.roost.listing.contract.Party;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.messaging.spi.WaitingMessages.Waiting;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.DayTime;
import dev.roost.notification.application.Letter.Fact.Term;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.spi.ToldPayouts.ToldPayout;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.booking.FakeListings;
import roosttest.listing.KnownPeople;

/** What letters tell, and that they are not sent when it is no longer so. */
class LetterSourcesTest implements ToldStays {

  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final UserId ADA_WITHOUT_MAILBOX = new UserId(UUID.randomUUID());
  private static final Money PRICE = Money.of(30_000, "EUR");

  private final StayTelling telling = new StayTelling(new FakeListings().with(LOFT),
      new KnownPeople().with(ANNA, "Anna").with(CARA, "Cara"));
  private final Mailboxes mailboxes = user -> user.equals(ADA_WITHOUT_MAILBOX)
      ? Optional.empty()
      : Optional.of(new Mailboxes.Mailbox(user, "reader@example.org", "Reader", List.of("de"), ZoneId.of("UTC")));
  private final StayLetterSource stays = new StayLetterSource(this, telling, mailboxes);
  private final AlterationLetterSource alterations = new AlterationLetterSource(this, telling, mailboxes);
  private final MoneyLetterSource money = new MoneyLetterSource(_ -> Optional.of(PRICE),
      _ -> Optional.of(new ToldPayout(PRICE, Money.of(1, "EUR"), Money.zero(PRICE.currency()))), this, telling,
      mailboxes);

  private final MessageLetterSource messages = new MessageLetterSource(new WaitingMessages() {
    @Override
    public Map<MessageId, Sender> writersOf(Collection<MessageId> messages) {
      throw new UnsupportedOperationException("Asked when mails are posted");
    }

    @Override
    public Optional<Waiting> since(MessageId message, UserId reader) {
      return Optional.ofNullable(waiting);
    }
  }, new FakeListings().with(LOFT), new KnownPeople().with(CARA, "Cara"), mailboxes,
      new PublicAddress("https://roost.example"));
  private final VerificationLetterSource verifications = new VerificationLetterSource(_ -> this.verification, mailboxes,
      new PublicAddress(""));

  private @Nullable Waiting waiting;
  private VerificationStatus verification = VerificationStatus.APPROVED;
  private BookingStatus status = BookingStatus.CONFIRMED;
  private @Nullable Instant answerBy = NOON;
  private AlterationStatus alteration = AlterationStatus.PROPOSED;
  private Side proposer = Side.HOST;

  @Test
  void shouldTellWhatTheReaderNeedsAndBringItIntoTheCalendar() {
    // when
    var letter = stays.write(claim(MailKind.BOOKING_CONFIRMED_GUEST, CARA)).orElseThrow();
    // then
    assertThat(letter.facts()).containsEntry("host", new Words("Anna")).containsEntry("guest", new Words("Cara"))
        .containsEntry("checkIn", new DayTime(MAY.checkIn(), LocalTime.of(15, 0)))
        .containsEntry("checkOut", new DayTime(MAY.checkOut(), LocalTime.of(11, 0)))
        .containsEntry("nights", new Count("night", 3)).containsEntry("guests", new Count("guest", 3))
        .containsEntry("total", new Amount(PRICE));
    assertThat(letter.details()).startsWith("listing", "checkIn", "checkOut").doesNotContain("guestMessage");
    assertThat(letter.entry()).isNotNull().satisfies(entry -> {
      assertThat(entry.uid()).isEqualTo(BOOKING.toString());
      assertThat(entry.sequence()).isEqualTo(7);
      assertThat(entry.cancelled()).isFalse();
      assertThat(entry.zone()).isEqualTo(BERLIN);
      assertThat(entry.from()).isEqualTo("2027-05-14T15:00");
      assertThat(entry.to()).isEqualTo("2027-05-17T11:00");
    });
    assertThat(stays.write(claim(MailKind.BOOKING_CONFIRMED_HOST, ANNA)).orElseThrow().entry()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"CANCELLED_BY_GUEST,guest", "CANCELLED_BY_HOST,host", "CANCELLED_UNPAID,roost"})
  void shouldTakeWhatIsCalledOffOutOfTheCalendar(BookingStatus how, String by) {
    // given
    status = how;
    // when
    var letter = stays.write(claim(MailKind.BOOKING_CANCELLED_GUEST, CARA)).orElseThrow();
    // then
    assertThat(letter.facts()).containsEntry("calledOffBy", new Term(by));
    assertThat(letter.entry()).isNotNull().satisfies(entry -> assertThat(entry.cancelled()).isTrue());
  }

  /** A mail server that was away for a day must not confirm a stay that was called off meanwhile. */
  @ParameterizedTest
  @CsvSource({"BOOKING_CONFIRMED_GUEST,CANCELLED_BY_HOST", "BOOKING_REQUESTED,EXPIRED", "BOOKING_ACCEPTED,CONFIRMED",
      "BOOKING_DECLINED,REQUESTED", "PAYMENT_FAILED,CONFIRMED", "INSTALMENT_OVERDUE,CANCELLED_UNPAID",
      "BOOKING_ALTERED_GUEST,CANCELLED_BY_GUEST", "REVIEW_POSSIBLE_HOST,CANCELLED_BY_GUEST"})
  void shouldNotTellWhatIsNoLongerSo(MailKind kind, BookingStatus now) {
    status = now;
    assertThat(stays.write(claim(kind, CARA))).isEmpty();
  }

  @Test
  void shouldTellNobodyOfARequestThatNobodyWasAsked() {
    status = BookingStatus.EXPIRED;
    assertThat(stays.write(claim(MailKind.BOOKING_EXPIRED, CARA))).isPresent();
    answerBy = null;
    assertThat(stays.write(claim(MailKind.BOOKING_EXPIRED, CARA))).isEmpty();
  }

  @Test
  void shouldWriteToNobodyWithoutAMailbox() {
    assertThat(stays.write(claim(MailKind.BOOKING_CONFIRMED_GUEST, ADA_WITHOUT_MAILBOX))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PROPOSED,HOST,ALTERATION_PROPOSED_GUEST,true", "PROPOSED,HOST,ALTERATION_PROPOSED_HOST,false",
      "PROPOSED,GUEST,ALTERATION_PROPOSED_HOST,true", "ACCEPTED,HOST,ALTERATION_PROPOSED_GUEST,false",
      "DECLINED,HOST,ALTERATION_DROPPED_HOST,true", "DECLINED,HOST,ALTERATION_DROPPED_GUEST,false",
      "WITHDRAWN,HOST,ALTERATION_DROPPED_GUEST,true", "WITHDRAWN,HOST,ALTERATION_DROPPED_HOST,false",
      "EXPIRED,GUEST,ALTERATION_DROPPED_GUEST,true", "APPLIED,GUEST,ALTERATION_DROPPED_GUEST,false"})
  void shouldTellThoseOfAnAlterationWhoDidNotDoIt(AlterationStatus now, Side by, MailKind kind, boolean told) {
    // given
    alteration = now;
    proposer = by;
    // then
    assertThat(alterations.write(claim(kind, CARA)).isPresent()).isEqualTo(told);
  }

  @Test
  void shouldTellWhatAnAlterationComesTo() {
    // when
    var letter = alterations.write(claim(MailKind.ALTERATION_PROPOSED_GUEST, CARA)).orElseThrow();
    // then
    assertThat(letter.facts())
        .containsEntry("newCheckIn", new DayTime(MAY.checkIn().plusDays(1), LocalTime.of(15, 0)))
        .containsEntry("difference", new Amount(PRICE)).containsKeys(letter.details().toArray(String[]::new));
  }

  @Test
  void shouldTellMoneyThatWasSentAndNoneThatWasNot() {
    assertThat(money.write(claim(MailKind.REFUND_SENT, CARA)).orElseThrow().facts())
        .containsEntry("amount", new Amount(PRICE)).containsKey("checkIn");
    assertThat(money.write(claim(MailKind.PAYOUT_FAILED, ANNA)).orElseThrow().facts())
        .containsEntry("amount", new Amount(Money.of(1, "EUR")));
    assertThat(money.write(claim(MailKind.PAYOUT_RETURNED, ANNA))).isEmpty();
  }

  @Test
  void shouldTellThatSomethingWaitsButNotWhat() {
    // given
    var conversation = new ConversationId(UUID.randomUUID());
    assertThat(messages.write(claim(MailKind.MESSAGE_WAITING_HOST, ANNA))).isEmpty();
    waiting = new Waiting(conversation, LOFT, CARA, 3);
    // when
    var letter = messages.write(claim(MailKind.MESSAGE_WAITING_HOST, ANNA)).orElseThrow();
    // then
    assertThat(letter.facts()).containsOnly(Map.entry("author", new Words("Cara")),
        Map.entry("listing", new Words("A loft")), Map.entry("messages", new Count("message", 3)),
        Map.entry("answerAt", new Words("https://roost.example/v1/conversations/" + conversation + "/messages")));
  }

  @ParameterizedTest
  @CsvSource({"VERIFICATION_APPROVED,APPROVED,true", "VERIFICATION_REJECTED,REJECTED,true",
      "VERIFICATION_REVOKED,REVOKED,true", "VERIFICATION_APPROVED,REVOKED,false",
      "VERIFICATION_REJECTED,SUBMITTED,false"})
  void shouldTellHostsWhetherTheyMayBePaid(MailKind kind, VerificationStatus now, boolean told) {
    verification = now;
    assertThat(verifications.write(claim(kind, ANNA)).isPresent()).isEqualTo(told);
  }

  /** A kind without a source would be claimed and never sent. */
  @ParameterizedTest
  @EnumSource(MailKind.class)
  void shouldHaveOneSourceForEachKind(MailKind kind) {
    assertThat(Stream
        .of(stays, alterations, money, messages, verifications, new AccountLetterSource((_, _) -> Optional.empty()))
        .filter(source -> source.kinds().contains(kind))).hasSize(1);
  }

  /** Whoever looks at the samples sees what is sent. */
  @ParameterizedTest
  @EnumSource(MailKind.class)
  void shouldHaveASampleOfEachKind(MailKind kind) {
    assertThat(SampleLetters.of(kind, "fr")).satisfies(letter -> {
      assertThat(letter.kind()).isEqualTo(kind);
      assertThat(letter.facts().keySet()).containsAll(letter.details());
    });
  }

  @Override
  public Optional<ToldStay> find(BookingId booking) {
    return Optional.of(new ToldStay(booking, 7, status, NOON, LOFT, ANNA, CARA, MAY, new Party(2, 1, 0, 0),
        new Clocks(BERLIN, LocalTime.of(15, 0), LocalTime.of(11, 0)), PRICE, answerBy, "By train", null, null, null));
  }

  @Override
  public Optional<ToldAlteration> find(AlterationId id) {
    return Optional.of(new ToldAlteration(id, BOOKING, alteration, proposer,
        StayDates.of(MAY.checkIn().plusDays(1), MAY.checkOut()), Party.ofAdults(2), PRICE, NOON));
  }

  private static Claim claim(MailKind kind, UserId reader) {
    return new Claim(new MailId(UUID.randomUUID()), kind, reader, new About(BOOKING.value(), UUID.randomUUID()), 0,
        NOON,
        NOON.plusSeconds(300));
  }
}
