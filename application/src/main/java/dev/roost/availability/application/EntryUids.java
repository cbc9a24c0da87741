package dev.roost.availability.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What entries are called in calendars for others. Each calendar knows its own entries when they come back, however many
 * others handed them on; a name says nothing else.
 */
@Component
class EntryUids {

  /** As every Roost writes them. */
  private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[\\w-]{16}@roost");
  private static final int MAC_BYTES = 12;

  private final Secrets secrets;

  EntryUids(Secrets secrets) {
    this.secrets = secrets;
  }

  String of(ListingId listing, UUID entry) {
    var both = ByteBuffer.allocate(32).put(Macs.bytes(listing.value())).put(Macs.bytes(entry)).array();
    var mac = Macs.of(secrets.key("availability.entry-uids"), both, MAC_BYTES);
    return "%s-%s@roost".formatted(entry, Macs.text(mac));
  }

  /** For what has no id of its own: always the same for the same name. */
  String of(ListingId listing, String name) {
    return of(listing, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether this names an entry of some Roost. */
  static boolean isOfSomeRoost(String uid) {
    return FORM.matcher(uid).matches();
  }

  /** Whether this names an entry of that very calendar. */
  boolean isOf(ListingId listing, String uid) {
    return Optional.of(FORM.matcher(uid)).filter(it -> it.matches())
        .filter(it -> of(listing, UUID.fromString(it.group(1))).equals(uid)).isPresent();
  }
}
