package dev.roost.review.application;

import dev.roost.identity.spi.Standings;
import dev.roost.review.contract.Rating;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.shared.UserId;
import java.util.List;
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
  public Standing of(UserId user) {
    var asHost = Rated.host(user);
    var asGuest = Rated.guest(user);
    var found = ratings.find(List.of(asHost, asGuest));
    return new Standing(rated(found.get(asHost)), rated(found.get(asGuest)));
  }

  private static @Nullable Mean rated(@Nullable Rating rating) {
    return rating == null ? null : new Mean(rating.overall().count(), rating.overall().mean());
  }
}
