package dev.roost.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;
import static roosttest.messaging.MessagingFixture.NOON;
import static roosttest.messaging.MessagingFixture.aConversation;
import static roosttest.messaging.MessagingFixture.newId;

import dev.roost.messaging.contract.MessageSent;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.messaging.domain.Message.Words;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

  private final Conversation conversation = aConversation();

  @Test
  void shouldNumberWhatIsSaidAndTellOfItWithoutItsWords() {
    // when
    var asked = conversation.write(newId(), Sender.GUEST, CARA, Words.of("text", "Is there a lift?", false), NOON);
    var told = conversation.note(newId(), new Notice(NoticeCode.STAY_STARTED, "STAY_STARTED x", Map.of()), NOON);
    var answered = conversation.write(newId(), Sender.HOST, ANNA, Words.of("text", "There is.", false), NOON);
    // then
    assertThat(asked.number()).isEqualTo(1);
    assertThat(told.number()).isEqualTo(2);
    assertThat(answered.number()).isEqualTo(3);
    assertThat(conversation.takeEvents()).containsExactly(
        new MessageSent(conversation.id(), asked.id(), 1, LOFT, CARA, Sender.GUEST, CARA),
        new MessageSent(conversation.id(), told.id(), 2, LOFT, CARA, Sender.ROOST, null),
        new MessageSent(conversation.id(), answered.id(), 3, LOFT, CARA, Sender.HOST, ANNA));
  }

  @Test
  void shouldNotGoBackInTimeWhereAClockDoes() {
    // given
    conversation.write(newId(), Sender.GUEST, CARA, Words.of("text", "Hello", false), NOON.plusSeconds(5));
    // when
    var later = conversation.write(newId(), Sender.HOST, ANNA, Words.of("text", "Hello", false), NOON);
    // then
    assertThat(later.at()).isEqualTo(NOON);
    assertThat(conversation.snapshot().lastAt()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void shouldHideContactsUnlessTheyMayBeTold() {
    assertThat(Words.of("text", " Mail anna@example.org ", false)).isEqualTo(new Words("Mail •••", true));
    assertThat(Words.of("text", "Mail anna@example.org", true)).isEqualTo(new Words("Mail anna@example.org", false));
    assertThat(Words.of("text", "See you", false)).isEqualTo(new Words("See you", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\u0000b", "\ud800"})
  void shouldRefuseWhatIsNoText(String text) {
    assertThat(Assertions.catchThrowableOfType(Refused.class, () -> Words.of("text", text, true)).refusal())
        .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("text"));
  }

  @Test
  void shouldTakeAsMuchAsItSays() {
    assertThat(Words.of("text", "🌊".repeat(4_000), true).text()).isNotEmpty();
    assertThat(Assertions.catchThrowableOfType(Refused.class, () -> Words.of("text", "x".repeat(4_001), true)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void shouldCountGuestsWithinReason(int guests) {
    assertThat(Assertions.catchThrowableOfType(Refused.class, () -> new Inquiry(null, guests)).refusal())
        .isEqualTo(new InvalidField("guests", "must be from 1 to 99"));
    assertThat(new Inquiry(null, 99).guests()).isEqualTo(99);
  }

  @ParameterizedTest
  @CsvSource({"1999-12-31, 2000-01-02", "2999-12-31, 3000-01-01", "+99999-07-01, +99999-07-04"})
  void shouldThinkOfStaysThatCanBe(LocalDate checkIn, LocalDate checkOut) {
    var stay = new StayDates(checkIn, checkOut);
    assertThat(Assertions.catchThrowableOfType(Refused.class, () -> new Inquiry(stay, null)).refusal())
        .isEqualTo(new InvalidField("checkIn", "must be from 2000 to 2999"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldSayInEnglishWhatItKnows(NoticeCode code) {
    assertThat(code.text(Map.of("checkIn", "2027-05-01", "checkOut", "2027-05-04"))).doesNotContain("{", "?");
    assertThat(NoticeCode.BOOKING_CONFIRMED.text(Map.of("checkIn", "2027-05-01", "checkOut", "2027-05-04")))
        .isEqualTo("The stay from 2027-05-01 to 2027-05-04 is confirmed.");
  }
}
