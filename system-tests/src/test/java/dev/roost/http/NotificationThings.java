package dev.roost.http;

import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.notification.api.EndpointCommand;
import dev.roost.notification.api.EventView;
import dev.roost.notification.api.OwnWebhookEndpoints;
import dev.roost.notification.application.Deliveries;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.Outbox;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventId;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Secrets;
import dev.roost.shared.UserId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Mails to the guest, and webhooks of the host's. */
@Component
class NotificationThings implements Things {

  private final OwnWebhookEndpoints endpoints;
  private final EventLog events;
  private final Deliveries deliveries;
  private final Outbox outbox;
  private final Secrets secrets;
  private final TransactionOperations transactions;
  private final Clock clock;

  NotificationThings(OwnWebhookEndpoints endpoints, EventLog events, Deliveries deliveries, Outbox outbox,
      Secrets secrets, TransactionOperations transactions, Clock clock) {
    this.endpoints = endpoints;
    this.events = events;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.secrets = secrets;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Map<String, Recipe> recipes() {
    return Map.of("endpoint", (cast, _) -> endpoint(cast.user(Who.HOST)), "delivery",
        (cast, made) -> delivery(cast.user(Who.HOST), made.get("endpoint")), "mail",
        (cast, _) -> mail(cast.user(Who.GUEST)), "unsubscribe", (cast, _) -> unsubscribeToken(cast.user(Who.GUEST)),
        "job", (_, _) -> "notification.mails");
  }

  /** One to which nothing is sent. */
  private EndpointId endpoint(UserId owner) {
    return endpoints.create(World.guest(owner), World.key(), new EndpointCommand("https://hooks.example/roost", "",
        Set.of(EventType.VERIFICATION_APPROVED), false)).answer().id();
  }

  /** An event that waits for that endpoint. */
  private DeliveryId delivery(UserId owner, String endpoint) {
    var event = new EventView(new EventId(UUID.randomUUID()), EventType.VERIFICATION_APPROVED, clock.instant(),
        EventData.nothing());
    var planned = new Planned(new DeliveryId(UUID.randomUUID()), new EndpointId(UUID.fromString(endpoint)),
        event.id());
    transactions.executeWithoutResult(_ -> {
      events.append(event, owner);
      deliveries.plan(List.of(planned));
    });
    return planned.id();
  }

  /** One that is about nothing, and will not be sent. */
  MailId mail(UserId reader) {
    var mail = new MailId(UUID.randomUUID());
    transactions.executeWithoutResult(_ -> outbox.add(List.of(
        new Posted(mail, MailKind.PAYOUT_SENT, reader, null, About.NOTHING, Duration.ofDays(1)))));
    return mail;
  }

  /** As it stands in mails that were sent long ago: it has to hold. Number 5 is reviews. */
  private String unsubscribeToken(UserId reader) {
    var wish = ByteBuffer.allocate(17).putLong(reader.value().getMostSignificantBits())
        .putLong(reader.value().getLeastSignificantBits()).put((byte) 5).array();
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secrets.key("notification.unsubscribe"), "HmacSHA256"));
      return Base64.getUrlEncoder().withoutPadding()
          .encodeToString(ByteBuffer.allocate(33).put(wish).put(mac.doFinal(wish), 0, 16).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
