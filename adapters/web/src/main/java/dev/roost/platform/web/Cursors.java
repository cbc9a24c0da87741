package dev.roost.platform.web;

import dev.roost.platform.Secrets;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes cursors opaque: signed, and bound to the user and to the list with its filter, so that one cannot be forged or
 * carried over to another list.
 */
@Component
public class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE_BYTES = 16;
  private static final int LONGEST = 1024;

  private final Supplier<SecretKeySpec> key;

  public Cursors(Secrets secrets) {
    key = SingletonSupplier.of(() -> new SecretKeySpec(secrets.key("cursors"), ALGORITHM));
  }

  /**
   * Seals where the next page begins.
   *
   * @param list the list and its filter
   */
  public String seal(String next, Actor actor, String list) {
    var position = next.getBytes(StandardCharsets.UTF_8);
    var signature = sign(position, actor, list);
    var sealed = Arrays.copyOf(signature, SIGNATURE_BYTES + position.length);
    System.arraycopy(position, 0, sealed, SIGNATURE_BYTES, position.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * Opens a cursor that was sealed for the same user and list; refuses every other.
   *
   * @param field what clients call it
   */
  public String open(String field, String cursor, Actor actor, String list) {
    var sealed = decode(field, cursor);
    if (sealed.length < SIGNATURE_BYTES) {
      throw unusable(field);
    }
    var position = Arrays.copyOfRange(sealed, SIGNATURE_BYTES, sealed.length);
    if (!MessageDigest.isEqual(Arrays.copyOf(sealed, SIGNATURE_BYTES), sign(position, actor, list))) {
      throw unusable(field);
    }
    return new String(position, StandardCharsets.UTF_8);
  }

  private static byte[] decode(String field, String cursor) {
    if (cursor.length() > LONGEST) {
      throw unusable(field);
    }
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      throw unusable(field);
    }
  }

  private byte[] sign(byte[] position, Actor actor, String list) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      mac.update(actor.label().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      mac.update(list.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(position), SIGNATURE_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  private static Refused unusable(String field) {
    return new Refused(new InvalidField(field,
        "is not usable here: take it from the last answer of the same list, with the same filter and user"));
  }
}
