package dev.roost.identity.api;

import dev.roost.shared.UserId;
import java.time.YearMonth;
import java.util.List;

/**
 * A user as everybody may see one.
 *
 * @param languages BCP 47 tags, the preferred one first
 * @param memberSince the month the account was opened in
 */
public record PublicProfileView(UserId id, String name, List<String> languages, String about, boolean host,
    boolean emailVerified, YearMonth memberSince) {

  public PublicProfileView {
    languages = List.copyOf(languages);
  }
}
