package dev.roost.identity.adapter.graphql;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.ChangeProfile;
import dev.roost.identity.api.OwnAccount;
import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class UserResolver {

  private final OwnAccount accounts;
  private final PublicProfiles profiles;

  UserResolver(OwnAccount accounts, PublicProfiles profiles) {
    this.accounts = accounts;
    this.profiles = profiles;
  }

  @QueryMapping
  AccountView me(@ContextValue Actor actor) {
    return accounts.show(actor);
  }

  @QueryMapping
  PublicProfileView user(@ContextValue Actor actor, @Argument UUID id) {
    return profiles.show(actor, new UserId(id));
  }

  /** The whole profile, and the version of the account it was made from. */
  record ChangeProfileInput(long version, String name, List<String> languages, String about, String timeZone,
      String currency) {
  }

  /** An account as it is now. */
  record ChangeProfilePayload(AccountView account) {
  }

  @MutationMapping
  ChangeProfilePayload changeProfile(@ContextValue Actor actor, @Argument ChangeProfileInput input) {
    return new ChangeProfilePayload(accounts.changeProfile(actor, input.version(),
        new ChangeProfile(input.name(), input.languages(), input.about(), input.timeZone(), input.currency())));
  }
}
