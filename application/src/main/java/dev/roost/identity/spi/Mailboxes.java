package dev.roost.identity.spi;

import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Offered to the context that sends mail: where users read theirs. */
public interface Mailboxes {

  /** Empty where there is no such user, or none with a proved address. */
  Optional<Mailbox> find(UserId user);

  /**
   * A mailbox and who reads it.
   *
   * @param name how the reader is greeted; empty to greet without one
   * @param languages BCP 47 tags, the preferred one first
   * @param zone where the reader is
   */
  record Mailbox(UserId user, String address, String name, List<String> languages, ZoneId zone) {
    public Mailbox {
      languages = List.copyOf(languages);
    }
  }
}
