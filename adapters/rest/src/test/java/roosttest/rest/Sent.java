package roosttest.rest;

import dev.roost.shared.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who sends a request. */
public final class Sent {

  private Sent() {
  }

  /** By somebody whose credentials were already found good. */
  public static RequestPostProcessor by(Actor actor) {
    return request -> {
      SecurityContextHolder.getContext()
          .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, java.util.List.of()));
      return request;
    };
  }

  /** By somebody without credentials. */
  public static RequestPostProcessor byNobody() {
    return request -> {
      SecurityContextHolder.clearContext();
      return request;
    };
  }
}
