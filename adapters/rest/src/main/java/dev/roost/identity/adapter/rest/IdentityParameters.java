package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.Client;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.rest.Presence;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What controllers may take: the session that asks, whether it lasts, and where a request comes from. */
@Configuration(proxyBeanMethods = false)
class IdentityParameters implements WebMvcConfigurer {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(SessionId.class, Client.class, Presence.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CurrentSessionResolver());
    resolvers.add(new ClientResolver());
    resolvers.add(new PresenceResolver());
  }
}
