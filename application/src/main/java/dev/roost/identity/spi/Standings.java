package dev.roost.identity.spi;

import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Required of later contexts: what others make of a user. */
public interface Standings {

  default Standing of(UserId user) {
    return of(Set.of(user)).getOrDefault(user, Standing.NONE);
  }

  /** Of those whom somebody has rated. One query, however many are asked. */
  Map<UserId, Standing> of(Collection<UserId> users);

  /**
   * What others make of a user.
   *
   * @param asHost absent where nobody has rated them as a host
   * @param asGuest absent where nobody has rated them as a guest
   */
  record Standing(@Nullable Mean asHost, @Nullable Mean asGuest) {

    public static final Standing NONE = new Standing(null, null);
  }

  /**
   * How they were rated.
   *
   * @param ratings how many
   * @param mean 1 to 5 stars with two decimals
   */
  record Mean(long ratings, BigDecimal mean) {
  }
}
