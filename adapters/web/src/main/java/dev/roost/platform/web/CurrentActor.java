package dev.roost.platform.web;

import dev.roost.shared.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sends the request that this thread works on, as it was authenticated; who sent no credentials is anonymous. */
public final class CurrentActor {

  private CurrentActor() {
  }

  public static Actor get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : Actor.anonymous();
  }
}
