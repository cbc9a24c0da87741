package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.WebhookEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers webhooks until they are taken, as a provider does: on any node, each claimed for a while by one of them. */
final class WebhookDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int BATCH = 50;

  private final Sandbox sandbox;
  private final SandboxSignature signature;
  private final WebhookEntry entry;

  WebhookDelivery(Sandbox sandbox, SandboxSignature signature, WebhookEntry entry) {
    this.sandbox = sandbox;
    this.signature = signature;
    this.entry = entry;
  }

  /** Delivers what is due, in the order in which it was to be sent. */
  void deliverDue() {
    for (var delivery : sandbox.atItsTime((world, now) -> world.events.claim(now, LEASE, BATCH))) {
      deliver(delivery);
    }
  }

  /** Outside every transaction: whoever receives it opens one of Roost. */
  private void deliver(EventLog.Delivery delivery) {
    try {
      entry.receive(signed(delivery.body()));
      sandbox.inTransaction(() -> {
        sandbox.events.delivered(delivery, sandbox.now());
        return delivery;
      });
    } catch (RuntimeException refused) {
      LOG.warn("A webhook of the sandbox was not taken, attempt {}", delivery.attempts(), refused);
      sandbox.inTransaction(() -> {
        sandbox.events.tryAgain(delivery, sandbox.now().plus(pauseAfter(delivery.attempts())));
        return delivery;
      });
    }
  }

  private IncomingWebhook signed(String body) {
    return new IncomingWebhook(body, Map.of(SandboxSignature.HEADER, List.of(signature.sign(body, sandbox.now()))));
  }

  private static Duration pauseAfter(int attempts) {
    var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
