package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.ARRIVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.messaging.MessagingFixture.newId;
import static roosttest.messaging.MessagingFixture.said;

import dev.roost.messaging.application.Arrivals;
import dev.roost.messaging.application.Arrivals.Readers;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Conversations;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.Message.Words;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.identity.Actors;
import roosttest.messaging.ArrivalsContract;
import roosttest.messaging.MessagingFixture;

@DatabaseTest
class JooqArrivalsTest extends ArrivalsContract {

  private static final int CROWD = 24;

  private final TestDatabase database;
  private final JooqArrivals arrivals;
  private final JooqConversations conversations;

  JooqArrivalsTest(TestDatabase database) {
    this.database = database;
    this.arrivals = new JooqArrivals(database.dsl());
    this.conversations = new JooqConversations(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(ARRIVAL);
  }

  @Override
  protected Arrivals arrivals() {
    return arrivals;
  }

  @Override
  protected Conversations conversations() {
    return conversations;
  }

  /** One transaction begins first and is committed last: what it adds stands above the horizon that was seen before. */
  @Test
  void shouldKeepTheHorizonBelowWhatIsNotCommitted() throws Exception {
    // given
    var slow = opened(listing, guest);
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var thread = Executors.newSingleThreadExecutor()) {
      var done = thread.submit(() -> database.transactions().execute(_ -> {
        var message = say(slow, it -> said(it, "Slow"));
        begun.countDown();
        return wait(go) ? message : null;
      }));
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
      var quick = say(opened(MessagingFixture.aListing(), guest), it -> said(it, "Quick"));
      // when
      var horizon = arrivals.horizon();
      var seen = told(new Readers(guest, Set.of()));
      go.countDown();
      var late = done.get(30, TimeUnit.SECONDS);
      // then
      assertThat(seen).as("nobody waits for the slow one").containsExactly(quick);
      assertThat(arrivals.after(new Readers(guest, Set.of()), horizon, 9)).extracting(Arrivals.Arrived::message)
          .contains(late);
    }
  }

  /** Numbers have no gaps, whoever writes at the same moment, and whoever gives up. */
  @Test
  void shouldNumberWithoutGapsInACrowd() throws Exception {
    // given
    var conversation = opened(listing, guest);
    // when
    try (var crowd = Executors.newFixedThreadPool(8)) {
      var writers = IntStream.range(0, CROWD).<Callable<Boolean>>mapToObj(nth -> () -> database.transactions()
          .execute(transaction -> {
            write(conversations.lock(conversation.id()).orElseThrow(), nth);
            if (nth % 3 == 0) {
              transaction.setRollbackOnly();
            }
            return nth % 3 != 0;
          })).toList();
      for (var done : crowd.invokeAll(writers)) {
        done.get(30, TimeUnit.SECONDS);
      }
    }
    // then
    var written = new JooqConversationLists(database.dsl())
        .messages(conversation.id(), dev.roost.shared.PageRequest.first(100)).items().reversed();
    assertThat(written).extracting(Message::number).containsExactlyElementsOf(
        LongStream.rangeClosed(1, CROWD - CROWD / 3).boxed().toList());
    assertThat(told(new Readers(guest, Set.of()))).containsExactlyInAnyOrderElementsOf(written);
  }

  private void write(Conversation conversation, int nth) {
    var message = conversation.write(newId(), Sender.GUEST, Actors.CARA, new Words("Message " + nth, false),
        MessagingFixture.NOON.plusSeconds(nth));
    conversations.append(conversation, message);
    arrivals.add(conversation, message);
  }

  private static boolean wait(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
