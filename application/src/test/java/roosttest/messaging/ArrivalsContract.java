package roosttest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.BERT;
import static roosttest.messaging.MessagingFixture.aConversation;
import static roosttest.messaging.MessagingFixture.aListing;
import static roosttest.messaging.MessagingFixture.answered;
import static roosttest.messaging.MessagingFixture.noted;
import static roosttest.messaging.MessagingFixture.said;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.application.Arrivals;
import dev.roost.messaging.application.Arrivals.Arrived;
import dev.roost.messaging.application.Arrivals.Readers;
import dev.roost.messaging.application.Nudge;
import dev.roost.messaging.application.Position;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every list of arrivals does. */
public abstract class ArrivalsContract {

  protected static final Position START = new Position(0, 0);

  protected final UserId guest = Actors.someone();
  protected final ListingId listing = aListing();

  protected abstract Arrivals arrivals();

  protected abstract Conversations conversations();

  @Test
  void shouldTellGuestAndHostsWhatWasSaidWordForWord() {
    // given
    var conversation = opened(listing, guest);
    var one = say(conversation, it -> said(it, "One"));
    var two = say(conversation, it -> answered(it, "Two"));
    var three = say(conversation, it -> noted(it, "Three"));
    say(opened(aListing(), Actors.someone()), it -> said(it, "Else"));
    // then
    assertThat(told(new Readers(guest, Set.of()))).containsExactly(one, two, three);
    assertThat(told(new Readers(BERT, Set.of(listing)))).containsExactly(one, two, three);
    assertThat(told(new Readers(BERT, Set.of()))).isEmpty();
    assertThat(arrivals().after(new Readers(guest, Set.of()), START, 9)).extracting(Arrived::conversation)
        .containsOnly(conversation.id());
  }

  @Test
  void shouldGoOnAfterAPosition() {
    // given
    var conversation = opened(listing, guest);
    say(conversation, it -> said(it, "One"));
    var two = say(conversation, it -> said(it, "Two"));
    var three = say(conversation, it -> said(it, "Three"));
    var readers = new Readers(guest, Set.of());
    var first = arrivals().after(readers, START, 1);
    // then
    assertThat(first).hasSize(1);
    assertThat(arrivals().after(readers, first.getFirst().position(), 9)).extracting(Arrived::message)
        .containsExactly(two, three);
    assertThat(arrivals().after(readers, arrivals().horizon(), 9)).as("nothing is after what is still to come")
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void shouldNudgeEachOnceForWhomThereIsSomething() {
    // given
    var conversation = opened(listing, guest);
    say(conversation, it -> said(it, "One"));
    say(conversation, it -> said(it, "Two"));
    // then
    assertThat(arrivals().nudgesAfter(START)).contains(new Nudge(listing, guest));
    var last = arrivals().after(new Readers(guest, Set.of()), START, 9).getLast().position();
    assertThat(arrivals().nudgesAfter(last)).doesNotContain(new Nudge(listing, guest));
  }

  @Test
  void shouldForgetWhatIsOldAndKnowWhatItForgot() {
    // given
    var conversation = opened(listing, guest);
    var old = say(conversation, it -> said(it, "Old"));
    say(conversation, it -> said(it, "Younger"));
    var readers = new Readers(guest, Set.of());
    var positions = arrivals().after(readers, START, 9).stream().map(Arrived::position).toList();
    // when
    while (arrivals().forget(old.at().plus(Duration.ofMillis(1)), 1) > 0) {
      // Until there is nothing old.
    }
    // then
    assertThat(told(readers)).hasSize(1);
    assertThat(arrivals().forgottenUpTo()).isGreaterThanOrEqualTo(positions.getFirst())
        .isLessThan(positions.getLast());
  }

  protected Conversation opened(ListingId about, UserId whose) {
    var conversation = aConversation(about, whose);
    conversations().addIfAbsent(conversation);
    return conversation;
  }

  protected Message say(Conversation opened, Function<Conversation, Message> what) {
    var conversation = conversations().find(opened.id()).orElseThrow();
    var message = what.apply(conversation);
    conversations().append(conversation, message);
    arrivals().add(conversation, message);
    return message;
  }

  protected List<Message> told(Readers readers) {
    return arrivals().after(readers, START, 99).stream().map(Arrived::message).toList();
  }
}
