package dev.roost.identity.adapter.rest;

import dev.roost.platform.rest.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands over how to ask whether the sender is still let in. Who sent nothing cannot be sent away. */
final class PresenceResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Presence.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    Presence nobody = () -> true;
    return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication current
        ? current.presence()
        : nobody;
  }
}
