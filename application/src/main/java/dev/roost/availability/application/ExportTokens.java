package dev.roost.availability.application;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.platform.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The tokens in the addresses of exports. None is stored: each follows from a key of this Roost, the export, and the number
 * of its address.
 */
@Component
class ExportTokens {

  private static final int ID_BYTES = 16;
  private static final int MAC_BYTES = 20;

  private final Secrets secrets;

  ExportTokens(Secrets secrets) {
    this.secrets = secrets;
  }

  String of(CalendarExport export) {
    var id = Macs.bytes(export.id().value());
    var numbered = ByteBuffer.allocate(ID_BYTES + Integer.BYTES).put(id).putInt(export.generation()).array();
    var mac = Macs.of(secrets.key("availability.exports"), numbered, MAC_BYTES);
    return Macs.text(ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac).array());
  }

  /** Which export a token claims to be of; nothing is known of it yet. */
  static Optional<CalendarExportId> claimedBy(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != ID_BYTES + MAC_BYTES) {
        return Optional.empty();
      }
      var id = ByteBuffer.wrap(bytes);
      return Optional.of(new CalendarExportId(new UUID(id.getLong(), id.getLong())));
    } catch (IllegalArgumentException noToken) {
      return Optional.empty();
    }
  }

  /** Whether it is the token of that export; how long that takes tells nothing. */
  boolean isOf(String token, CalendarExport export) {
    return MessageDigest.isEqual(of(export).getBytes(StandardCharsets.US_ASCII),
        token.getBytes(StandardCharsets.US_ASCII));
  }
}
