package dev.roost.identity.adapter.rest;

import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.SessionId;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands over the session that asks; keys of integrations have none, so they are refused. */
final class CurrentSessionResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SessionId.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    return ActorAuthentication.currentSession().orElseThrow(
        () -> new Refused(SecurityContextHolder.getContext().getAuthentication() == null
            ? new NotLoggedIn()
            : new SessionRequired()));
  }
}
