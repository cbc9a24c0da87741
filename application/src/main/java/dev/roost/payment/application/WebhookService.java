package dev.roost.payment.application;

import dev.roost.payment.api.PaymentWebhooks;
import dev.roost.payment.contract.PaymentRefusal.WebhookForged;
import dev.roost.payment.contract.PaymentRefusal.WebhookUnreadable;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.WebhookEntry;
import dev.roost.payment.domain.WebhookReading;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Verify, store, answer: what an event means is found out afterwards. */
@Service
class WebhookService implements PaymentWebhooks, WebhookEntry {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookService.class);

  private final Provider provider;
  private final EventInbox inbox;

  WebhookService(Provider provider, EventInbox inbox) {
    this.provider = provider;
    this.inbox = inbox;
  }

  @Override
  public void receive(Actor anybody, String name, String body, Map<String, List<String>> headers) {
    var gateway = provider.find().filter(it -> it.provider().equals(name))
        .orElseThrow(() -> new Refused(new NotFound("payment provider", name)));
    receive(gateway, new IncomingWebhook(body, headers));
  }

  /** Of a provider that runs inside Roost. */
  @Override
  public void receive(IncomingWebhook webhook) {
    receive(provider.gateway(), webhook);
  }

  private void receive(PaymentGateway gateway, IncomingWebhook webhook) {
    switch (gateway.read(webhook)) {
      case WebhookReading.Genuine(var event) -> inbox.add(gateway.provider(), event);
      case WebhookReading.Forged(var flaw) ->
        throw new Refused(new WebhookForged(flaw.name().toLowerCase(Locale.ROOT)));
      case WebhookReading.Unreadable(var why) -> {
        LOG.error("A webhook that {} has signed cannot be read: {}", gateway.provider(), why);
        throw new Refused(new WebhookUnreadable());
      }
    }
  }
}
