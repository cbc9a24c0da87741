package dev.roost.messaging.adapter.redis;

import dev.roost.messaging.application.LiveNudges;
import dev.roost.platform.redis.RedisSettings;
import dev.roost.platform.redis.SharedRedis;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Nodes nudge each other where there is a Redis. */
@Configuration(proxyBeanMethods = false)
@Import(NudgesConfiguration.WhereWanted.class)
class NudgesConfiguration {

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (RedisSettings.nameOne(settings)) {
        beans.registerBean("redisNudges", LiveNudges.class,
            bean -> bean.supplier(with -> new RedisNudges(with.bean(SharedRedis.class))));
      }
    }
  }
}
