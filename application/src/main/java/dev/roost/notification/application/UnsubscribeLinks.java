package dev.roost.notification.application;

import dev.roost.notification.contract.MailCategory;
import dev.roost.platform.Secrets;
import dev.roost.shared.UserId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The addresses at which mails are turned off. Nothing of them is stored: a token says whose mails of which category, signed with a
 * key of this Roost. It holds as long as the mail is kept, and can do nothing else.
 */
@Component
class UnsubscribeLinks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int WISH_BYTES = 2 * Long.BYTES + Byte.BYTES;
  private static final int MAC_BYTES = 16;

  private final Secrets secrets;
  private final PublicAddress address;

  UnsubscribeLinks(Secrets secrets, PublicAddress address) {
    this.secrets = secrets;
    this.address = address;
  }

  /** Empty where the mails cannot be turned off, or nobody knows where this server is. */
  Optional<String> link(UserId reader, MailCategory category) {
    return category.isOptional() && address.isKnown()
        ? Optional.of(address.of("/v1/unsubscribe/" + token(reader, category)))
        : Optional.empty();
  }

  String token(UserId reader, MailCategory category) {
    var wish = ByteBuffer.allocate(WISH_BYTES).putLong(reader.value().getMostSignificantBits())
        .putLong(reader.value().getLeastSignificantBits()).put(code(category)).array();
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(ByteBuffer.allocate(WISH_BYTES + MAC_BYTES).put(wish).put(mac(wish)).array());
  }

  /** Empty where it is no token of this Roost. */
  Optional<Wish> read(String token) {
    var bytes = decoded(token);
    if (bytes.length != WISH_BYTES + MAC_BYTES || !MessageDigest
        .isEqual(mac(Arrays.copyOf(bytes, WISH_BYTES)), Arrays.copyOfRange(bytes, WISH_BYTES, bytes.length))) {
      return Optional.empty();
    }
    var wish = ByteBuffer.wrap(bytes);
    var reader = new UserId(new UUID(wish.getLong(), wish.getLong()));
    var code = wish.get();
    return Arrays.stream(MailCategory.values()).filter(it -> code(it) == code && it.isOptional()).findFirst()
        .map(category -> new Wish(reader, category));
  }

  /** It stands in mails that people keep: a category keeps its number. */
  private static byte code(MailCategory category) {
    return switch (category) {
      case ACCOUNT -> 1;
      case PAYMENTS -> 2;
      case BOOKINGS -> 3;
      case PAYOUTS -> 4;
      case REVIEWS -> 5;
      case MESSAGES -> 6;
    };
  }

  private byte[] mac(byte[] wish) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secrets.key("notification.unsubscribe"), ALGORITHM));
      return Arrays.copyOf(mac.doFinal(wish), MAC_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException noToken) {
      return new byte[0];
    }
  }

  /** Somebody does not want mails of that category any more. */
  record Wish(UserId reader, MailCategory category) {
  }
}
