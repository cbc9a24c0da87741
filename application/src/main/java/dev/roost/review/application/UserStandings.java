package dev.roost.review.application;

import dev.roost.identity.spi.Standings;
import dev.roost.review.contract.Rating;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others make of users, for their profiles. */
@Component
class UserStandings implements Standings {

  private final Ratings ratings;

  UserStandings(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public Map<UserId, Standing> of(Collection<UserId> users) {
    var found = ratings.find(users.stream().flatMap(user -> Stream.of(Rated.host(user), Rated.guest(user))).toList());
    return users.stream().distinct().collect(Collectors.toMap(user -> user,
        user -> new Standing(rated(found.get(Rated.host(user))), rated(found.get(Rated.guest(user))))));
  }

  private static @Nullable Mean rated(@Nullable Rating rating) {
    return rating == null ? null : new Mean(rating.overall().count(), rating.overall().mean());
  }
}
