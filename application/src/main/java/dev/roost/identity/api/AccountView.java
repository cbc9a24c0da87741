package dev.roost.identity.api;

import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as its user and administrators see it.
 *
 * @param email absent for an imported host who was not invited yet
 * @param languages BCP 47 tags, the preferred one first
 * @param timeZone an IANA zone
 * @param currency an ISO 4217 code
 * @param externalReference where an imported host comes from
 * @param version what a change has to name
 */
public record AccountView(UserId id, @Nullable String email, boolean emailVerified, String name,
    List<String> languages, String about, String timeZone, String currency, Set<Role> roles,
    @Nullable String externalReference, Instant createdAt, long version) {

  public AccountView {
    languages = List.copyOf(languages);
    roles = Set.copyOf(roles);
  }
}
