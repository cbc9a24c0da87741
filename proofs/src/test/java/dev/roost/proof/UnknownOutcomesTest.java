package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;
import static org.awaitility.Awaitility.await;

import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.OperationKey;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Guarantee 7: the provider does the work and the answer is lost. Nobody pays twice, and nothing stays unknown. */
@TroubledTest
class UnknownOutcomesTest {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownOutcomesTest.class);
  private static final int LOST_PERCENT = 30;
  /** Whoever asks waits twice as long each time. */
  private static final int LOST_IN_A_ROW = 4;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @Autowired private Troubles troubles;
  @LocalServerPort private int port;

  @AfterEach
  void end() {
    troubles.end();
  }

  @Test
  void shouldFindOutWhatBecameOfLostAnswers() {
    // given: every second stay is called off, so that money goes back too
    var asked = new AtomicInteger();
    var lost = new AtomicInteger();
    var chance = new Random(7);
    var lostOf = new ConcurrentHashMap<OperationKey, Integer>();
    troubles.standBetween((request, provider) -> {
      var answer = provider.apply(request);
      asked.incrementAndGet();
      if (chance.nextInt(100) < LOST_PERCENT && lostOf.merge(request.key(), 1, Integer::sum) <= LOST_IN_A_ROW) {
        lost.incrementAndGet();
        return new GatewayAnswer.Unknown("the answer was lost on its way");
      }
      return answer;
    });
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      // when
      Crowd.rush(8, IntStream.range(0, Scale.of(20, 400))
          .<Callable<String>>mapToObj(one -> () -> stays.bookAndPerhapsCallOff(one % 2 == 1)).toList());
      // then
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
      LOG.info("Of {} answers {} were lost", asked, lost);
      assertThat(lost).hasPositiveValue();
      assertThat(asked).hasValueGreaterThanOrEqualTo(Scale.of(50, 1_000));
    }
  }

  @Test
  void shouldHoldMoneyTwiceWithoutStoredKeys() {
    // given: the control, in which the provider sees another key each time, and every first answer is lost
    troubles.standBetween((request, provider) -> provider.apply(underAnotherKey(request)));
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      // when
      var booking = stays.book("sandbox_card_answers_lost");
      // then
      await().atMost(MoneyAgreement.SETTLED_WITHIN).untilAsserted(() -> assertThat(database.dsl().fetchValue("""
          select count(*) from sandbox.object where state = 'AUTHORIZED' and payment_id in (
            select id from payment.payment where booking_id = cast(? as uuid))""", booking))
          .asInstanceOf(LONG).isGreaterThan(1));
      assertThat(MoneyAgreement.violations(database.dsl(), stays.guest)).isNotEmpty();
    }
  }

  private static GatewayRequest underAnotherKey(GatewayRequest request) {
    return request instanceof Authorize it
        ? new Authorize(new OperationKey(UUID.randomUUID()), it.payment(), it.amount(), it.method(),
            it.description(), it.returnTo(), it.metadata())
        : request;
  }
}
