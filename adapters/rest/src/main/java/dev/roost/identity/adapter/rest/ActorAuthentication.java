package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.Authenticated;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.rest.Presence;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sent a request, as Spring Security carries it: the principal is the actor, and nobody is handed the token. */
final class ActorAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Authenticated authenticated;
  private final transient Presence presence;

  ActorAuthentication(Authenticated authenticated, Presence presence) {
    super(authoritiesOf(authenticated.actor()));
    this.authenticated = authenticated;
    this.presence = presence;
    super.setAuthenticated(true);
  }

  /** The session that sent the current request; empty for keys of integrations and for nobody. */
  static Optional<SessionId> currentSession() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication current
        ? Optional.ofNullable(current.authenticated.session())
        : Optional.empty();
  }

  Presence presence() {
    return presence;
  }

  @Override
  public Actor getPrincipal() { return authenticated.actor(); }

  @Override
  public @Nullable Object getCredentials() { return null; }

  @Override
  public String getName() { return authenticated.actor().label(); }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorAuthentication it && it.authenticated.equals(authenticated);
  }

  @Override
  public int hashCode() {
    return authenticated.hashCode();
  }

  private static List<GrantedAuthority> authoritiesOf(Actor actor) {
    var roles = actor instanceof Actor.User user ? user.roles() : Set.<Role>of();
    return roles.stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
  }
}
