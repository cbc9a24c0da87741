package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Guarantee 3: the time to pay ends in the moment in which the money is held. Nobody pays without having a stay. */
@TroubledTest
class ExpiryAgainstPaymentTest {

  private static final Logger LOG = LoggerFactory.getLogger(ExpiryAgainstPaymentTest.class);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @Autowired private Troubles troubles;
  @LocalServerPort private int port;

  @AfterEach
  void end() {
    troubles.end();
  }

  @Test
  void shouldEitherHaveTheStayOrTheMoneyBack() {
    // given
    try (var client = new BookingClient(List.of(port))) {
      var races = new LastMinutePayments(roost, client, database.dsl(), Scale.of(40, 1_000));
      // when
      races.run();
      // then
      MoneyAgreement.awaitSettled(database.dsl(), races.guest, races.rival);
      LOG.info("Ends: {}", races.ends());
      assertThat(races.ends()).as("both sides have won").containsOnlyKeys("CONFIRMED", "EXPIRED");
    }
  }

  @Test
  void shouldHoldMoneyWithoutAStayWhereNothingIsLetGo() {
    // given: the control
    troubles.keepEverything();
    try (var client = new BookingClient(List.of(port))) {
      var races = new LastMinutePayments(roost, client, database.dsl(), 24);
      // when
      races.run();
      // then
      await().atMost(MoneyAgreement.SETTLED_WITHIN).until(() -> !races.ends().containsKey("AWAITING_PAYMENT"));
      assertThat(MoneyAgreement.violations(database.dsl(), races.guest))
          .anyMatch(it -> it.endsWith("bookings with money held that nobody needs"));
    }
  }
}
