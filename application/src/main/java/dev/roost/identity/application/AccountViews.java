package dev.roost.identity.application;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;

/** Shows users. */
final class AccountViews {

  private AccountViews() {
  }

  static AccountView of(User user) {
    var state = user.snapshot();
    var profile = state.profile();
    var reference = state.reference();
    return new AccountView(state.id(), user.email().map(Email::value).orElse(null), user.hasVerifiedEmail(),
        profile.name(), profile.languages(), profile.about(), profile.timeZone().getId(), profile.currency().code(),
        state.roles(), reference == null ? null : reference.value(), state.createdAt(), state.version());
  }
}
