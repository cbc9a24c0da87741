package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.CalendarRefusal.FeedJustRead;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.CalendarFeed.Validators;
import dev.roost.availability.domain.FeedAnswer.Told;
import dev.roost.availability.domain.FeedAnswer.Trouble;
import dev.roost.availability.domain.FeedAnswer.Unchanged;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

  private static final Instant LATER = NOON.plus(Duration.ofHours(1));
  private static final Validators VALIDATORS = new Validators("\"1\"", null);
  private static final FeedContents TWO_NIGHTS = new FeedContents(List.of(new FeedEvent("a", may(1, 3))), Map.of(), 0);

  private final CalendarFeed feed = CalendarFeed.create(new FeedId(new UUID(0, 1)), LOFT, new Channel("airbnb"),
      new FeedUrl("https://airbnb.example/1.ics"), NOON);

  @Test
  void shouldBeReadAtOnceAndThenInItsTime() {
    assertThat(feed.snapshot().dueAt()).isEqualTo(NOON);
    assertThat(feed.answered(told(TWO_NIGHTS), 0, NOON, LATER)).contains(TWO_NIGHTS);
    assertThat(feed.snapshot().dueAt()).isEqualTo(LATER);
    assertThat(feed.snapshot().health()).isEqualTo(new FeedHealth(NOON, NOON, NOON, 0, null, 0, null, null));
  }

  @Test
  void shouldStayWithWhatItSaidWhereItCannotBeRead() {
    // given
    feed.answered(told(TWO_NIGHTS), 0, NOON, LATER);
    // when
    var answered = feed.answered(new Trouble(FeedTrouble.BAD_STATUS, 502), 1, LATER, LATER);
    // then
    assertThat(answered).isEmpty();
    assertThat(feed.snapshot().health())
        .isEqualTo(new FeedHealth(LATER, NOON, NOON, 0, null, 0, FeedTrouble.BAD_STATUS, 502));
    assertThat(feed.answered(new Unchanged(), 1, LATER, LATER)).isEmpty();
    assertThat(feed.snapshot().health().trouble()).isNull();
  }

  @Test
  void shouldBelieveThatItIsEmptyWhenItSaysSoTwice() {
    assertThat(feed.answered(told(FeedContents.NOTHING), 3, NOON, LATER)).isEmpty();
    assertThat(feed.snapshot().emptyOnce()).isTrue();
    assertThat(feed.answered(told(FeedContents.NOTHING), 3, LATER, LATER)).contains(FeedContents.NOTHING);
    assertThat(feed.snapshot().emptyOnce()).isFalse();
  }

  @Test
  void shouldTakeNothingNewForTheSecondTime() {
    feed.answered(told(FeedContents.NOTHING), 3, NOON, LATER);
    assertThat(feed.answered(new Trouble(FeedTrouble.TRUNCATED, null), 3, LATER, LATER)).isEmpty();
    assertThat(feed.answered(new Unchanged(), 3, LATER, LATER)).contains(FeedContents.NOTHING);
  }

  @Test
  void shouldForgetTheDoubtWhenEventsAreBack() {
    feed.answered(told(FeedContents.NOTHING), 3, NOON, LATER);
    assertThat(feed.answered(told(TWO_NIGHTS), 3, LATER, LATER)).contains(TWO_NIGHTS);
    assertThat(feed.answered(told(FeedContents.NOTHING), 1, LATER, LATER)).isEmpty();
  }

  @Test
  void shouldBeEmptyAtOnceWhereItNeverSaidAnything() {
    assertThat(feed.answered(told(FeedContents.NOTHING), 0, NOON, LATER)).contains(FeedContents.NOTHING);
  }

  /** Of nothing but what was not understood, or was told by this very calendar, it is not empty. */
  @Test
  void shouldNotBeEmptyWithWhatWasLeftOutOrCameBack() {
    var leftOut = new FeedContents(List.of(), Map.of("a", LeftOut.NO_START), 0);
    assertThat(feed.answered(told(leftOut), 3, NOON, LATER)).contains(leftOut);
    assertThat(feed.snapshot().health()).extracting("leftOut", "why").containsExactly(1, LeftOut.NO_START);
    var echo = TWO_NIGHTS.withoutEchoes(event -> event.uid().equals("a"));
    assertThat(echo).isEqualTo(new FeedContents(List.of(), Map.of(), 1));
    assertThat(feed.answered(told(echo), 3, NOON, LATER)).contains(echo);
  }

  @Test
  void shouldAskWhetherAnythingChangedButReadItAllOnceADay() {
    feed.answered(told(TWO_NIGHTS), 0, NOON, LATER);
    feed.answered(new Unchanged(), 1, LATER, LATER);
    assertThat(feed.validatorsAt(LATER)).isEqualTo(VALIDATORS);
    assertThat(feed.validatorsAt(NOON.plus(Duration.ofDays(1)))).isEqualTo(Validators.NONE);
  }

  @Test
  void shouldBeReadSomewhereElseFromTheBeginning() {
    // given
    feed.answered(told(TWO_NIGHTS), 0, NOON, LATER);
    // when
    feed.readFrom(new FeedUrl("webcal://airbnb.example/2.ics"), NOON.plusSeconds(1));
    // then
    assertThat(feed.url().value()).isEqualTo("https://airbnb.example/2.ics");
    assertThat(feed.validatorsAt(NOON)).isEqualTo(Validators.NONE);
    assertThat(feed.snapshot().dueAt()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void shouldBeReadBeforeItsTimeButNotAllTheTime() {
    // given
    feed.readNow(NOON);
    feed.answered(told(TWO_NIGHTS), 0, NOON, LATER);
    // when
    var refused = catchThrowableOfType(Refused.class, () -> feed.readNow(NOON.plusSeconds(50)));
    // then
    assertThat(refused.refusal()).isEqualTo(new FeedJustRead(70));
    assertThat(feed.snapshot().dueAt()).isEqualTo(LATER);
    feed.readNow(NOON.plus(CalendarFeed.BREATH));
    assertThat(feed.snapshot().dueAt()).isEqualTo(NOON.plus(CalendarFeed.BREATH));
  }

  private static Told told(FeedContents contents) {
    return new Told(contents, VALIDATORS);
  }
}
