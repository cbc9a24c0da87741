package dev.roost.identity.api;

import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as everybody may see one.
 *
 * @param languages BCP 47 tags, the preferred one first
 * @param memberSince the month the account was opened in
 * @param asHost what their guests make of them; absent where nobody has rated them
 * @param asGuest what their hosts make of them; absent where nobody has rated them
 */
public record PublicProfileView(UserId id, String name, List<String> languages, String about, boolean host,
    boolean emailVerified, YearMonth memberSince, @Nullable RatedView asHost, @Nullable RatedView asGuest) {

  public PublicProfileView {
    languages = List.copyOf(languages);
  }

  /**
   * How somebody was rated.
   *
   * @param ratings how many
   * @param mean 1 to 5 stars with two decimals
   */
  public record RatedView(long ratings, BigDecimal mean) {
  }
}
