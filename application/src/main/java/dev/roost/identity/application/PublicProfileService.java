package dev.roost.identity.application;

import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody may ask, logged in or not. */
@Service
class PublicProfileService implements PublicProfiles {

  private final Users users;

  PublicProfileService(Users users) {
    this.users = users;
  }

  @Override
  @Transactional(readOnly = true)
  public PublicProfileView show(Actor actor, UserId user) {
    return users.find(user).filter(PublicProfileService::isShown).map(PublicProfileService::view)
        .orElseThrow(() -> new Refused(new NotFound("user", user.toString())));
  }

  /** An account that nobody has proved to own may carry any name, so it is not shown to others. */
  private static boolean isShown(User user) {
    return user.hasVerifiedEmail() || user.roles().contains(Role.HOST);
  }

  private static PublicProfileView view(User user) {
    var profile = user.profile();
    return new PublicProfileView(user.id(), profile.name(), profile.languages(), profile.about(),
        user.roles().contains(Role.HOST), user.hasVerifiedEmail(),
        YearMonth.from(user.snapshot().createdAt().atOffset(ZoneOffset.UTC)));
  }
}
