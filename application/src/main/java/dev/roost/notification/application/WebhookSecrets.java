package dev.roost.notification.application;

import dev.roost.notification.contract.EndpointId;
import dev.roost.platform.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secrets of webhook endpoints. None is stored: each follows from a key of this Roost, the endpoint, and its number.
 */
@Component
class WebhookSecrets {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  private final Secrets secrets;

  WebhookSecrets(Secrets secrets) {
    this.secrets = secrets;
  }

  /** As the owner gives it to the program that verifies. */
  String text(EndpointId endpoint, int generation) {
    return PREFIX + Base64.getEncoder().encodeToString(key(endpoint, generation));
  }

  /** The value of {@code webhook-signature}: one signature for each secret. */
  String sign(EndpointId endpoint, List<Integer> generations, String id, long timestamp, String body) {
    return generations.stream().map(generation -> signature(key(endpoint, generation), id, timestamp, body))
        .collect(Collectors.joining(" "));
  }

  /** As Standard Webhooks says. */
  static String signature(byte[] key, String id, long timestamp, String body) {
    return "v1," + Base64.getEncoder()
        .encodeToString(mac(key, "%s.%d.%s".formatted(id, timestamp, body).getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] key(EndpointId endpoint, int generation) {
    var id = endpoint.value();
    return mac(secrets.key("notification.webhooks"), ByteBuffer.allocate(20).putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits()).putInt(generation).array());
  }

  private static byte[] mac(byte[] key, byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }
}
