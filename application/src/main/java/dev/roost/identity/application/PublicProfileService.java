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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    return users.find(user).filter(PublicProfileService::isShown)
        .map(it -> view(it, standingsOf(List.of(user)).getOrDefault(user, Standing.NONE)))
        .orElseThrow(() -> new Refused(new NotFound("user", user.toString())));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UserId, PublicProfileView> showAll(Actor actor, Collection<UserId> ids) {
    var shown = users.find(ids).stream().filter(PublicProfileService::isShown).toList();
    var rated = standingsOf(shown.stream().map(User::id).toList());
    return shown.stream().collect(Collectors.toMap(User::id,
        user -> view(user, rated.getOrDefault(user.id(), Standing.NONE))));
  }

  /** An account that nobody has proved to own may carry any name, so it is not shown to others. */
  private static boolean isShown(User user) {
    return user.hasVerifiedEmail() || user.roles().contains(Role.HOST);
  }

  /** Whoever runs identity alone knows of no ratings. */
  private Map<UserId, Standing> standingsOf(Collection<UserId> ids) {
    return standings.stream().findFirst().map(it -> it.of(ids)).orElse(Map.of());
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
