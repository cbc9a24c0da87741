package dev.roost.payment.adapter.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.WebhookReading;
import dev.roost.payment.domain.WebhookReading.Flaw;
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import dev.roost.payment.domain.WebhookReading.Unreadable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Believes a webhook only if Stripe has signed it with a secret of ours, not long ago. */
final class StripeWebhooks {

  static final String HEADER = "Stripe-Signature";
  /** The SDK fails on a moment that is no number, so the header's shape is looked at first. */
  private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12})(?:,v\\d=[^,=]*)*,v1=[^,=]+(?:,v\\d=[^,=]*)*");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  /** The SDK lets moments ahead of the clock pass; here they count as the ones behind it. */
  private static final long NOT_BY_THE_SDK = 0;

  private final List<String> secrets;
  private final StripeEvents events;
  private final Clock clock;

  StripeWebhooks(List<String> secrets, StripeEvents events, Clock clock) {
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
  }

  WebhookReading read(IncomingWebhook webhook) {
    var header = webhook.header(HEADER);
    if (header.isEmpty()) {
      return new Forged(Flaw.NO_SIGNATURE);
    }
    var shape = SHAPE.matcher(header.get());
    if (!shape.matches()) {
      return new Forged(Flaw.MALFORMED_SIGNATURE);
    }
    if (secrets.stream().noneMatch(secret -> isSigned(webhook.body(), header.get(), secret))) {
      return new Forged(Flaw.WRONG_SIGNATURE);
    }
    var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(shape.group(1))), clock.instant()).abs();
    return age.compareTo(TOLERANCE) > 0 ? new Forged(Flaw.OUTSIDE_TOLERANCE) : parse(webhook.body());
  }

  private static boolean isSigned(String body, String header, String secret) {
    try {
      return Webhook.Signature.verifyHeader(body, header, secret, NOT_BY_THE_SDK);
    } catch (SignatureVerificationException notSigned) {
      return false;
    }
  }

  /** The signature holds, so this is Stripe's; the SDK tells by several exceptions what it cannot read. */
  private WebhookReading parse(String body) {
    try {
      var event = Webhook.constructEventWithoutVerification(body);
      return event.getId() == null || event.getType() == null || event.getCreated() == null
          ? new Unreadable("It is no event")
          : new Genuine(events.toDomain(event));
    } catch (RuntimeException unreadable) {
      return new Unreadable("It cannot be read: " + unreadable.getClass().getSimpleName());
    }
  }
}
