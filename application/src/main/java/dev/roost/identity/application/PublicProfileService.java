package dev.roost.identity.application;

import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfileView.RatedView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.spi.Standings;
import dev.roost.identity.spi.Standings.Mean;
import dev.roost.identity.spi.Standings.Standing;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody may ask, logged in or not. */
@Service
class PublicProfileService implements PublicProfiles {

  private final Users users;
  private final ObjectProvider<Standings> standings;

  PublicProfileService(Users users, ObjectProvider<Standings> standings) {
    this.users = users;
    this.standings = standings;
  }

  @Override
  @Transactional(readOnly = true)
  public PublicProfileView show(Actor actor, UserId user) {
    return users.find(user).filter(PublicProfileService::isShown).map(it -> view(it, standingOf(user)))
        .orElseThrow(() -> new Refused(new NotFound("user", user.toString())));
  }

  /** An account that nobody has proved to own may carry any name, so it is not shown to others. */
  private static boolean isShown(User user) {
    return user.hasVerifiedEmail() || user.roles().contains(Role.HOST);
  }

  /** Whoever runs identity alone knows of no ratings. */
  private Standing standingOf(UserId user) {
    return standings.stream().findFirst().map(it -> it.of(user)).orElse(Standing.NONE);
  }

  private static PublicProfileView view(User user, Standing standing) {
    var profile = user.profile();
    return new PublicProfileView(user.id(), profile.name(), profile.languages(), profile.about(),
        user.roles().contains(Role.HOST), user.hasVerifiedEmail(),
        YearMonth.from(user.snapshot().createdAt().atOffset(ZoneOffset.UTC)), rated(standing.asHost()),
        rated(standing.asGuest()));
  }

  private static @Nullable RatedView rated(@Nullable Mean rated) {
    return rated == null ? null : new RatedView(rated.ratings(), rated.mean());
  }
}
