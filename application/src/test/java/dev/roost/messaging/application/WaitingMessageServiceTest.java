package dev.roost.messaging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.listing.contract.HostRight;
import dev.roost.messaging.spi.WaitingMessages.Waiting;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class WaitingMessageServiceTest {

  private final MessagingDesk desk = new MessagingDesk();

  /** One mail for a bunch: it is the first message's. */
  @Test
  void shouldTellOfABunchOnceAndAgainOnlyWhenItWasRead() {
    // given
    var first = desk.ask("Is there a lift?");
    var second = desk.ask("And a balcony?");
    var waiting = new Waiting(first.conversation(), LOFT, CARA, 2);
    // then
    assertThat(desk.waiting.since(first.id(), ANNA)).contains(waiting);
    assertThat(desk.waiting.since(second.id(), ANNA)).isEmpty();
    // when
    desk.conversations.markRead(Actors.host(), first.conversation(), 2);
    var third = desk.ask("Hello?");
    // then
    assertThat(desk.waiting.since(first.id(), ANNA)).isEmpty();
    assertThat(desk.waiting.since(third.id(), ANNA)).contains(new Waiting(first.conversation(), LOFT, CARA, 1));
  }

  @Test
  void shouldTellNobodyOfWhatTheirSideHasAnswered() {
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.MANAGE_BOOKINGS);
    var asked = desk.ask("Is there a lift?");
    assertThat(desk.waiting.since(asked.id(), BERT)).isPresent();
    // when
    var answer = desk.write(Actors.host(), asked.conversation(), "There is.");
    // then
    assertThat(desk.waiting.since(asked.id(), BERT)).isEmpty();
    assertThat(desk.waiting.since(answer.id(), CARA)).contains(new Waiting(asked.conversation(), LOFT, ANNA, 1));
  }

  @Test
  void shouldTellThoseWhoTakePartByThen() {
    // given
    var asked = desk.ask("Is there a lift?");
    var answer = desk.write(Actors.host(), asked.conversation(), "There is.");
    // then
    assertThat(desk.waiting.since(answer.id(), ANNA)).as("who wrote it").isEmpty();
    assertThat(desk.waiting.since(answer.id(), BERT)).as("who takes no part").isEmpty();
    assertThat(desk.waiting.since(desk.ask("Thanks").id(), BERT)).as("who is no host any more").isEmpty();
  }
}
