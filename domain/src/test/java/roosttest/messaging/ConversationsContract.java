package roosttest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.BERT;
import static roosttest.messaging.MessagingFixture.aConversation;
import static roosttest.messaging.MessagingFixture.aListing;
import static roosttest.messaging.MessagingFixture.noted;
import static roosttest.messaging.MessagingFixture.said;

import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Inquiry;
import dev.roost.shared.StayDates;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of conversations does. */
public abstract class ConversationsContract {

  protected abstract Conversations conversations();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var opened = aConversation(aListing(), Actors.CARA);
    // when
    conversations().addIfAbsent(opened);
    // then
    var found = conversations().find(opened.id()).orElseThrow();
    assertThat(found.snapshot()).isEqualTo(stored(opened, 1));
    assertThat(conversations().find(opened.listing(), Actors.CARA).orElseThrow().id()).isEqualTo(opened.id());
    assertThat(conversations().find(opened.listing(), BERT)).isEmpty();
  }

  @Test
  void shouldHaveOneForEachGuestAndListing() {
    // given
    var first = aConversation(aListing(), Actors.CARA);
    var second = aConversation(first.listing(), Actors.CARA);
    // when
    conversations().addIfAbsent(first);
    conversations().addIfAbsent(second);
    // then
    assertThat(conversations().find(second.id())).isEmpty();
    assertThat(conversations().find(first.id())).isPresent();
  }

  @Test
  void shouldKeepWhatWasSaidAndAsked() {
    // given
    var conversation = added();
    conversation.ask(new Inquiry(StayDates.of("2027-06-01", "2027-06-04"), 3));
    // when
    conversations().append(conversation, said(conversation, "Is there a lift?"));
    // then
    assertThat(conversations().find(conversation.id()).orElseThrow().snapshot())
        .isEqualTo(stored(conversation, 2));
  }

  @Test
  void shouldRefuseWhoHasNotSeenTheLastMessage() {
    // given
    var first = added();
    var second = conversations().lock(first.id()).orElseThrow();
    conversations().append(first, said(first, "First"));
    // then
    assertThatThrownBy(() -> conversations().append(second, said(second, "Also first")))
        .hasMessageContaining("meanwhile");
  }

  @Test
  void shouldKnowWhatWasNoted() {
    // given
    var conversation = added();
    conversations().append(conversation, noted(conversation, "BOOKING_CONFIRMED 1"));
    // then
    assertThat(conversations().hasNoted(conversation.id(), "BOOKING_CONFIRMED 1")).isTrue();
    assertThat(conversations().hasNoted(conversation.id(), "BOOKING_CONFIRMED 2")).isFalse();
    assertThat(conversations().hasNoted(added().id(), "BOOKING_CONFIRMED 1")).isFalse();
  }

  private Conversation added() {
    var conversation = aConversation(aListing(), Actors.CARA);
    conversations().addIfAbsent(conversation);
    return conversations().lock(conversation.id()).orElseThrow();
  }

  private static Conversation.Snapshot stored(Conversation conversation, long version) {
    var it = conversation.snapshot();
    return new Conversation.Snapshot(it.id(), version, it.listing(), it.guest(), it.openedAt(), it.inquiry(),
        it.lastNumber(), it.lastAt());
  }
}
