package dev.roost.notification.application;

import dev.roost.notification.application.Deliveries.Attempt;
import dev.roost.notification.application.Deliveries.Claim;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.domain.RetrySchedule;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.platform.OutgoingHttp;
import dev.roost.platform.OutgoingHttp.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends events to webhook endpoints. What was sent when a node dies is sent again: receivers know it by its id. */
@Component
class DeliveryWorker {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
  /** Longer than an endpoint is waited for. */
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final int GONE = 410;

  private final Deliveries deliveries;
  private final WebhookEndpoints endpoints;
  private final WebhookSecrets secrets;
  private final OutgoingHttp http;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final DoubleSupplier chance;

  @Autowired
  DeliveryWorker(Deliveries deliveries, WebhookEndpoints endpoints, WebhookSecrets secrets, OutgoingHttp http,
      TransactionOperations transactions, Clock clock) {
    this(deliveries, endpoints, secrets, http, transactions, clock, new Random()::nextDouble);
  }

  DeliveryWorker(Deliveries deliveries, WebhookEndpoints endpoints, WebhookSecrets secrets, OutgoingHttp http,
      TransactionOperations transactions, Clock clock, DoubleSupplier chance) {
    this.deliveries = deliveries;
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.http = http;
    this.transactions = transactions;
    this.clock = clock;
    this.chance = chance;
  }

  /**
   * Sends what is due, side by side.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claims = deliveries.claim(atMost, LEASE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claims.forEach(claim -> threads.execute(() -> run(claim)));
    }
    return claims.size();
  }

  /** Whatever fails here is tried again when the lease ends. One that was disabled meanwhile waits. */
  private void run(Claim claim) {
    try {
      if (clock.instant().isBefore(claim.until().minus(LEASE.dividedBy(2)))) {
        endpoints.find(claim.endpoint()).filter(WebhookEndpoint::isEnabled).ifPresent(it -> send(claim, it));
      }
    } catch (RuntimeException failure) {
      LOG.error("Delivery {} failed; it will be tried again", claim.id(), failure);
    }
  }

  private void send(Claim claim, WebhookEndpoint endpoint) {
    var target = endpoint.wish().target();
    var began = clock.instant();
    var answer = http.post(target.uri(), headers(claim, endpoint), EventBody.of(claim.event()));
    var took = (int) Duration.between(began, clock.instant()).toMillis();
    transactions.executeWithoutResult(_ -> store(claim,
        new Attempt(began, target.value(), took, answer.status(), answer.body(), answer.error()), answer));
  }

  private void store(Claim claim, Attempt attempt, Answer answer) {
    if (isTaken(answer)) {
      deliveries.attempted(claim, attempt, DeliveryStatus.DELIVERED, null);
    } else if (Integer.valueOf(GONE).equals(answer.status())) {
      endpoints.lock(claim.endpoint()).ifPresent(it -> {
        it.gone();
        endpoints.save(it);
      });
      deliveries.attempted(claim, attempt, DeliveryStatus.FAILED, null);
    } else {
      RetrySchedule.next(claim.tries() + 1, claim.firstTried(), clock.instant(), chance.getAsDouble(), answer.pause())
          .ifPresentOrElse(
              due -> deliveries.attempted(claim, attempt, DeliveryStatus.WAITING, due),
              () -> deliveries.attempted(claim, attempt, DeliveryStatus.FAILED, null));
    }
  }

  private static boolean isTaken(Answer answer) {
    var status = answer.status();
    return status != null && status >= 200 && status < 300;
  }

  private Map<String, String> headers(Claim claim, WebhookEndpoint endpoint) {
    var now = clock.instant();
    var id = claim.event().id().toString();
    return Map.of("Content-Type", "application/json", "webhook-id", id, "webhook-timestamp",
        Long.toString(now.getEpochSecond()), "webhook-signature", secrets.sign(endpoint.id(),
            endpoint.signingAt(now), id, now.getEpochSecond(), EventBody.of(claim.event())));
  }
}
