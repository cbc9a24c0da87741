package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants an account.
 *
 * @param email the mail address, as typed
 * @param password 10 to 128 characters
 * @param name what others will call this user, 1 to 80 characters
 * @param languages BCP 47 tags, the preferred one first
 * @param timeZone an IANA zone; UTC where absent
 * @param currency an ISO 4217 code; EUR where absent
 */
public record RegisterUser(String email, Secret password, String name, List<String> languages,
    @Nullable String timeZone, @Nullable String currency) {

  public RegisterUser {
    languages = List.copyOf(languages);
  }
}
