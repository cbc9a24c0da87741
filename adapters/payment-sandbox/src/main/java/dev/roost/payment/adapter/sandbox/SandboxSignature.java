package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.WebhookReading.Flaw;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks as providers do: an HMAC over moment and body, the moment in the header. */
final class SandboxSignature {

  static final String HEADER = "Roost-Sandbox-Signature";
  private static final String HMAC = "HmacSHA256";
  private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final Supplier<byte[]> secret;

  /** The secret is asked for when it is needed, so that Roost can be wired without its database. */
  SandboxSignature(Supplier<byte[]> secret) {
    this.secret = secret;
  }

  String sign(String body, Instant moment) {
    var seconds = moment.getEpochSecond();
    return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(mac(seconds, body)));
  }

  /** What is wrong with a webhook; empty if the sandbox has sent it, not long ago. */
  Optional<Flaw> flawOf(IncomingWebhook webhook, Instant now) {
    var header = webhook.header(HEADER);
    if (header.isEmpty()) {
      return Optional.of(Flaw.NO_SIGNATURE);
    }
    var shape = SHAPE.matcher(header.get());
    if (!shape.matches()) {
      return Optional.of(Flaw.MALFORMED_SIGNATURE);
    }
    var seconds = Long.parseLong(shape.group(1));
    if (!MessageDigest.isEqual(mac(seconds, webhook.body()), HexFormat.of().parseHex(shape.group(2)))) {
      return Optional.of(Flaw.WRONG_SIGNATURE);
    }
    var age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
    return age.compareTo(TOLERANCE) > 0 ? Optional.of(Flaw.OUTSIDE_TOLERANCE) : Optional.empty();
  }

  private byte[] mac(long seconds, String body) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.get(), HMAC));
      return mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + HMAC, impossible);
    }
  }
}
