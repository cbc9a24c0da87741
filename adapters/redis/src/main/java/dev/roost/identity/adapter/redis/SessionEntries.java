package dev.roost.identity.adapter.redis;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.TokenHash;
import dev.roost.platform.Secrets;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/** Writes down what a look-up found, sealed, so that whoever can write to Redis makes up no session and no role. */
final class SessionEntries {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SEPARATOR = "|";
  private static final int PARTS = 5;

  private final Supplier<SecretKeySpec> key;

  SessionEntries(Secrets secrets) {
    key = SingletonSupplier.of(() -> new SecretKeySpec(secrets.key("session cache"), ALGORITHM));
  }

  String write(TokenHash token, UUID generation, SessionAccess session) {
    var text = String.join(SEPARATOR, session.session().value().toString(), session.user().value().toString(),
        session.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
        session.lastSeenAt().toString(), session.expiresAt().toString());
    return seal(token, generation, text) + SEPARATOR + text;
  }

  /** Empty if it was written by somebody else, for another token, or in another generation. */
  Optional<SessionAccess> read(TokenHash token, UUID generation, String entry) {
    var end = entry.indexOf(SEPARATOR);
    if (end < 0) {
      return Optional.empty();
    }
    var text = entry.substring(end + 1);
    var expected = seal(token, generation, text).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, entry.substring(0, end).getBytes(StandardCharsets.UTF_8))
        ? parse(text.split("\\|", -1))
        : Optional.empty();
  }

  /** Sealed, but perhaps by a node of another version. */
  private static Optional<SessionAccess> parse(String... parts) {
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SessionAccess(new SessionId(UUID.fromString(parts[0])),
          new UserId(UUID.fromString(parts[1])), roles(parts[2]), Instant.parse(parts[3]), Instant.parse(parts[4])));
    } catch (IllegalArgumentException | DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Set<Role> roles(String names) {
    return names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private String seal(TokenHash token, UUID generation, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      return HexFormat.of().formatHex(mac.doFinal(String.join(SEPARATOR, token.hex(), generation.toString(), text)
          .getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }
}
