package dev.roost.identity.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;

/** What administrators do with accounts. */
public interface UserAdministration {

  /** Users, the newest first. */
  Page<AccountView> list(Actor admin, UserFilter filter, PageRequest page);

  AccountView show(Actor admin, UserId user);

  AccountView grantAdmin(Actor admin, UserId user);

  /** Takes the role away; nobody can take it from themselves. */
  AccountView revokeAdmin(Actor admin, UserId user);

  /** Gives an imported host a mail address and mails a token to set a password; again for one who did not answer. */
  Once<AccountView> invite(Actor admin, IdempotencyKey key, UserId user, String email);
}
