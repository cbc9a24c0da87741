package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.LOFT;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;
import static roosttest.notification.EventFixture.paidOut;

import dev.roost.listing.contract.HostRight;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.domain.TargetUrl;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.Wish;
import dev.roost.shared.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.booking.FakeListings;
import roosttest.notification.InMemoryEventLog;
import roosttest.notification.InMemoryWebhookEndpoints;
import roosttest.notification.RecordedDeliveries;
import roosttest.platform.SequentialIds;

class EventSpreadTest {

  private final InMemoryEventLog log = new InMemoryEventLog();
  private final InMemoryWebhookEndpoints endpoints = new InMemoryWebhookEndpoints();
  private final RecordedDeliveries deliveries = new RecordedDeliveries();
  private final Progress progress = new Progress();
  private final EventSpread spread = new EventSpread(progress, log,
      new FakeListings().with(LOFT).withCoHost(LOFT, BERT, HostRight.VIEW), endpoints, deliveries, new SequentialIds(),
      TransactionOperations.withoutTransaction());

  @Test
  void shouldPlanForThoseWhomItConcernsAndWhoWantIt() {
    // given
    var owners = endpoint(ANNA, EventType.BOOKING_CONFIRMED);
    var coHosts = endpoint(BERT, EventType.BOOKING_CONFIRMED, EventType.PAYOUT_SENT);
    var guests = endpoint(CARA, EventType.BOOKING_CONFIRMED);
    endpoint(ADA, EventType.BOOKING_CONFIRMED);
    endpoint(ANNA, EventType.BOOKING_OPENED);
    log.append(confirmed(), CARA);
    log.append(paidOut(), ANNA);
    // when
    assertThat(spread.spread(9)).isEqualTo(2);
    // then
    assertThat(deliveries.planned).extracting(Planned::endpoint).containsExactlyInAnyOrder(owners, coHosts, guests);
  }

  @Test
  void shouldGoOnWhereItEnded() {
    // given
    endpoint(ANNA, EventType.BOOKING_CONFIRMED);
    for (int i = 0; i < 3; i++) {
      log.append(confirmed(), CARA);
    }
    // then
    assertThat(spread.spread(2)).isEqualTo(2);
    assertThat(spread.spread(2)).isEqualTo(1);
    assertThat(spread.spread(2)).isZero();
    assertThat(deliveries.planned).extracting(Planned::event).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void shouldLeaveItToWhoeverIsAtIt() {
    // given
    endpoint(ANNA, EventType.BOOKING_CONFIRMED);
    log.append(confirmed(), CARA);
    progress.isTaken = true;
    // then
    assertThat(spread.spread(9)).isZero();
    assertThat(deliveries.planned).isEmpty();
  }

  private EndpointId endpoint(UserId owner, EventType... types) {
    var id = new EndpointId(UUID.randomUUID());
    endpoints.add(WebhookEndpoint.create(id, owner,
        new Wish(new TargetUrl("https://hooks.example/"), "", Set.of(types)), NOON));
    return id;
  }

  private static final class Progress implements SpreadProgress {

    private Position position = Position.START;
    private boolean isTaken;

    @Override
    public Optional<Position> lock() {
      return isTaken ? Optional.empty() : Optional.of(position);
    }

    @Override
    public void move(Position to) {
      position = to;
    }
  }
}
