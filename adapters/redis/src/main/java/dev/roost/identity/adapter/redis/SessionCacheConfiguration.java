package dev.roost.identity.adapter.redis;

import dev.roost.identity.application.SessionCache;
import dev.roost.platform.Secrets;
import dev.roost.platform.redis.RedisSettings;
import dev.roost.platform.redis.SharedRedis;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Look-ups of sessions are remembered where there is a Redis. */
@Configuration(proxyBeanMethods = false)
@Import(SessionCacheConfiguration.WhereWanted.class)
class SessionCacheConfiguration {

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (RedisSettings.nameOne(settings)) {
        beans.registerBean("redisSessionCache", SessionCache.class, bean -> bean.supplier(
            with -> new RedisSessionCache(with.bean(SharedRedis.class),
                new SessionEntries(with.bean(Secrets.class)))));
      }
    }
  }
}
