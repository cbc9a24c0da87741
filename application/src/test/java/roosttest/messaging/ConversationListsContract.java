package roosttest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.messaging.MessagingFixture.aConversation;
import static roosttest.messaging.MessagingFixture.aListing;
import static roosttest.messaging.MessagingFixture.answered;
import static roosttest.messaging.MessagingFixture.noted;
import static roosttest.messaging.MessagingFixture.said;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.application.ConversationLists.Backlog;
import dev.roost.messaging.application.ConversationLists.Listed;
import dev.roost.messaging.application.ConversationLists.Whose;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.ReadMarks;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every list of conversations does, and every store of read marks. */
public abstract class ConversationListsContract {

  private final UserId guest = Actors.someone();
  private final ListingId loft = aListing();
  private final ListingId cabin = aListing();

  protected abstract Conversations conversations();

  protected abstract ReadMarks marks();

  protected abstract ConversationLists lists();

  @Test
  void shouldListThoseInWhichSomethingWasSaidLastFirst() {
    // given
    var quiet = opened(loft, guest);
    var busy = opened(cabin, guest);
    opened(loft, Actors.someone());
    say(busy, it -> said(it, "First"));
    say(busy, it -> said(it, "Second"));
    say(quiet, it -> said(it, "Once"));
    // when
    var page = lists().list(new Whose(guest, Set.of()), guest, PageRequest.first(1));
    // then
    assertThat(ids(page.items())).containsExactly(busy);
    var rest = lists().list(new Whose(guest, Set.of()), guest, new PageRequest(page.next(), 1));
    assertThat(ids(rest.items())).containsExactly(quiet);
    assertThat(rest.next()).isNull();
  }

  @Test
  void shouldListThoseOfListings() {
    // given
    var one = opened(loft, guest);
    var other = opened(loft, Actors.someone());
    var own = opened(cabin, ANNA);
    // then
    assertThat(ids(lists().list(new Whose(null, Set.of(loft)), ANNA, PageRequest.first(9)).items()))
        .containsExactlyInAnyOrder(one, other);
    assertThat(ids(lists().list(new Whose(guest, Set.of(cabin)), ANNA, PageRequest.first(9)).items()))
        .containsExactlyInAnyOrder(one, own);
    assertThat(lists().list(new Whose(null, Set.of()), ANNA, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldCountWhatOthersWroteSinceTheReaderStopped() {
    // given
    var conversation = opened(loft, guest);
    say(conversation, it -> said(it, "One"));
    say(conversation, it -> answered(it, "Two"));
    say(conversation, it -> noted(it, "Three"));
    say(conversation, it -> said(it, "Four"));
    // then
    assertThat(unread(conversation, guest)).isEqualTo(2);
    assertThat(unread(conversation, ANNA)).isEqualTo(3);
    assertThat(unread(conversation, Actors.someone())).isEqualTo(4);
    // when
    assertThat(marks().markRead(conversation, guest, 2)).isEqualTo(2);
    // then
    assertThat(unread(conversation, guest)).isEqualTo(1);
    assertThat(unread(conversation, ANNA)).isEqualTo(3);
    assertThat(lists().find(conversation, guest).orElseThrow().readUpTo()).isEqualTo(2);
  }

  @Test
  void shouldNeverGoBack() {
    // given
    var conversation = opened(loft, guest);
    marks().markRead(conversation, guest, 3);
    // then
    assertThat(marks().markRead(conversation, guest, 1)).isEqualTo(3);
    assertThat(marks().markRead(conversation, guest, 4)).isEqualTo(4);
  }

  @Test
  void shouldShowAllThatWasSaidTheNewestFirst() {
    // given
    var conversation = opened(loft, guest);
    assertThat(lists().find(conversation, guest).orElseThrow().last()).isNull();
    var one = say(conversation, it -> said(it, "One"));
    var two = say(conversation, it -> answered(it, "Two"));
    var three = say(conversation, it -> noted(it, "Three"));
    // when
    var page = lists().messages(conversation, PageRequest.first(2));
    // then
    assertThat(page.items()).containsExactly(three, two);
    assertThat(lists().messages(conversation, new PageRequest(page.next(), 2)).items()).containsExactly(one);
    assertThat(lists().find(conversation, guest).orElseThrow().last()).isEqualTo(three);
  }

  @Test
  void shouldTellWhatWaitsSinceTheReaderReadOrTheirSideWrote() {
    // given
    var conversation = opened(loft, guest);
    var one = say(conversation, it -> said(it, "One"));
    var two = say(conversation, it -> said(it, "Two"));
    var note = say(conversation, it -> noted(it, "Noted"));
    var owner = Actors.someone();
    // then
    assertThat(lists().writersOf(List.of(one.id(), note.id()))).containsOnly(Map.entry(one.id(), Sender.GUEST),
        Map.entry(note.id(), Sender.ROOST));
    assertThat(lists().backlog(note.id(), owner)).isEmpty();
    assertThat(lists().backlog(two.id(), owner)).contains(new Backlog(conversation, loft, guest, one, 2));
    // when
    marks().markRead(conversation, owner, 1);
    // then: for them, and for nobody else
    assertThat(lists().backlog(one.id(), owner)).contains(new Backlog(conversation, loft, guest, two, 1));
    assertThat(lists().backlog(one.id(), Actors.someone())).contains(new Backlog(conversation, loft, guest, one, 2));
    // when
    var answer = say(conversation, it -> answered(it, "Yes"));
    // then
    assertThat(lists().backlog(two.id(), owner)).isEmpty();
    assertThat(lists().backlog(answer.id(), guest)).contains(new Backlog(conversation, loft, guest, answer, 1));
    // when
    var three = say(conversation, it -> said(it, "Three"));
    // then
    assertThat(lists().backlog(three.id(), owner)).contains(new Backlog(conversation, loft, guest, three, 1));
    assertThat(lists().backlog(answer.id(), guest)).isEmpty();
  }

  private ConversationId opened(ListingId listing, UserId whose) {
    var conversation = aConversation(listing, whose);
    conversations().addIfAbsent(conversation);
    return conversation.id();
  }

  private Message say(ConversationId id, Function<Conversation, Message> what) {
    var conversation = conversations().find(id).orElseThrow();
    var message = what.apply(conversation);
    conversations().append(conversation, message);
    return message;
  }

  private long unread(ConversationId conversation, UserId reader) {
    return lists().find(conversation, reader).orElseThrow().unread();
  }

  private static List<ConversationId> ids(List<Listed> listed) {
    return listed.stream().map(it -> it.conversation().id()).toList();
  }
}
