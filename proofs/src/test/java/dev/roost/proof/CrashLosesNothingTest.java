package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/**
 * Guarantee 6: a node is killed at any moment while guests book, pay and call off and hosts are paid; and once, in any case,
 * between a transfer to a host and its answer. Guests ask again with the same key, the node starts again, and everything
 * settles by itself. The Roost of this test only makes hosts, guests and quotes. The controls, without stored keys, are in
 * {@link UnknownOutcomesTest} and {@link PayoutOfAStayTest}.
 */
@ProofTest
@TestPropertySource(properties = {"roost.jobs.enabled=false", "roost.payment.at-once=false"})
class CrashLosesNothingTest {

  private static final Logger LOG = LoggerFactory.getLogger(CrashLosesNothingTest.class);
  private static final Duration SETTLED_AFTER_RESTART = Duration.ofMinutes(2);
  private static final int GUESTS = 4;
  /** At random; {@code -Droost.proof.kills} sets another number. */
  private static final int KILLS = Integer.getInteger("roost.proof.kills", Scale.of(1, 200));
  private static final int MOST_BETWEEN_KILLS = 100;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @TempDir private Path folder;

  @Test
  void shouldLoseNothingWheneverItIsKilled() throws Exception {
    // given
    try (var node = MortalNode.start(database, folder); var client = new BookingClient(List.of(node.port()))) {
      var stays = new PaidStays(roost, client);
      new PaidHosts(roost).letBePaid(stays.host, "sandbox_account_of_a_host");
      var confirmed = new LinkedBlockingQueue<String>();
      var guests = new StubbornGuests(stays, confirmed::add);
      var isOver = new AtomicBoolean();
      var killer = new FutureTask<>(() -> kill(node, confirmed, isOver));
      Thread.ofVirtual().start(killer);
      // when
      Crowd.rush(GUESTS, IntStream.range(0, GUESTS)
          .<Callable<Boolean>>mapToObj(_ -> () -> guests.bookUntil(isOver)).toList());
      var transferred = killer.get();
      // then
      LOG.info("{} stays, {} versions, {} transfers while it was killed {} times", guests.acknowledged().size(),
          happened(), database.dsl().fetchValue("select count(*) from payout.transfer"), KILLS + 1);
      MoneyAgreement.awaitSettled(database.dsl(), SETTLED_AFTER_RESTART, guests.guest());
      assertThat(guests.acknowledged()).isNotEmpty().allSatisfy((booking, status) -> assertThat(
          database.dsl().fetchValue("select status from booking.booking where id = cast(? as uuid)", booking))
          .isEqualTo(status));
      assertThat(database.dsl().fetchValue("select count(*) from booking.booking"))
          .as("one booking for each key").isEqualTo((long) guests.acknowledged().size());
      assertThat(database.dsl().fetchValue("select status from payout.transfer where key = ?", transferred))
          .as("done once, under the same key").isEqualTo("SENT");
    }
  }

  /** Now and then, at last between a transfer and its answer; answers the key of that transfer. */
  private UUID kill(MortalNode node, BlockingQueue<String> confirmed, AtomicBoolean isOver) {
    try {
      killNowAndThen(node, confirmed);
      return killBetweenATransferAndItsAnswer(node, confirmed);
    } finally {
      isOver.set(true);
    }
  }

  /** After some more has happened, wherever that was. */
  private void killNowAndThen(MortalNode node, BlockingQueue<String> confirmed) {
    var chance = new Random();
    for (var kill = 0; kill < KILLS; kill++) {
      var enough = happened() + 1 + chance.nextInt(MOST_BETWEEN_KILLS);
      await().atMost(SETTLED_AFTER_RESTART).pollInterval(Duration.ofMillis(1)).until(() -> {
        letBegin(confirmed);
        return happened() >= enough;
      });
      node.kill();
      node.startAgain();
    }
  }

  /** What stays earn is paid out while nodes die, and the answers to transfers come late. */
  private void letBegin(BlockingQueue<String> confirmed) {
    for (var stay = confirmed.poll(); stay != null; stay = confirmed.poll()) {
      database.dsl().execute("update sandbox.object set card = 'answers_late' where kind = 'PAYMENT' and payment_id in "
          + "(select id from payment.payment where booking_id = cast(? as uuid))", stay);
      PaidStays.letBegin(database.dsl(), stay);
    }
  }

  /** Whichever it is: the sandbox does it at once and answers ten seconds later, to nobody. Answers its key. */
  private UUID killBetweenATransferAndItsAnswer(MortalNode node, BlockingQueue<String> confirmed) {
    Optional<UUID> key;
    do {
      await().atMost(SETTLED_AFTER_RESTART).pollInterval(Duration.ofMillis(1)).until(() -> {
        letBegin(confirmed);
        return answerIsWaitedFor().isPresent();
      });
      node.kill();
      // Empty where an answer came just then.
      key = answerIsWaitedFor();
      node.startAgain();
    } while (key.isEmpty());
    return key.get();
  }

  /** The key of a transfer that the sandbox has done, and of which Roost has not heard. */
  private Optional<UUID> answerIsWaitedFor() {
    return database.dsl().fetch("""
        select key from payout.transfer join sandbox.object on operation_key = key
        where object.kind = 'TRANSFER' and object.card = 'answers_late' and transfer.status = 'SENDING'""")
        .getValues(0, UUID.class).stream().findFirst();
  }

  /** Versions of bookings, payments and payouts, and what the provider has done. */
  private long happened() {
    return (long) database.dsl().fetchValue("""
        select (select coalesce(sum(version), 0)::bigint from booking.booking)
          + (select coalesce(sum(version), 0)::bigint from payment.payment)
          + (select coalesce(sum(version), 0)::bigint from payment.refund)
          + (select coalesce(sum(version), 0)::bigint from payout.payout)
          + (select count(*) from sandbox.operation)""");
  }
}
