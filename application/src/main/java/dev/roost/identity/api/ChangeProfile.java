package dev.roost.identity.api;

import java.util.List;

/**
 * What a user wants the whole profile to be.
 *
 * @param name what others call this user, 1 to 80 characters
 * @param languages BCP 47 tags, the preferred one first, at most 20
 * @param about at most 2,000 characters
 * @param timeZone an IANA zone
 * @param currency an ISO 4217 code
 */
public record ChangeProfile(String name, List<String> languages, String about, String timeZone, String currency) {

  public ChangeProfile {
    languages = List.copyOf(languages);
  }
}
