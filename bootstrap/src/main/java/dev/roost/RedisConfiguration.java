package dev.roost;

import dev.roost.platform.redis.RedisSettings;
import dev.roost.platform.redis.SharedRedis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The Redis that {@code ROOST_REDIS_URL} names; without it none of its classes are loaded. */
@Configuration(proxyBeanMethods = false)
@Import(RedisConfiguration.WhereWanted.class)
class RedisConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RoostApplication.class);

  private final Environment settings;

  RedisConfiguration(Environment settings) {
    this.settings = settings;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (!Command.isRunBy(ready) && !RedisSettings.nameOne(settings)) {
      LOG.info(
          "Without ROOST_REDIS_URL this Roost is meant to be the only node: it counts requests by itself, and asks the"
              + " database for every session");
    }
  }

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (RedisSettings.nameOne(settings)) {
        beans.registerBean("redis", SharedRedis.class, bean -> bean.supplier(_ -> named(settings)));
      }
    }

    /** What is wrong is not told in the words of the library, which repeat the password. */
    private static SharedRedis named(Environment settings) {
      try {
        return SharedRedis.namedBy(settings);
      } catch (IllegalArgumentException malformed) {
        throw new CannotStart(
            "ROOST_REDIS_URL must look like redis://:password@host:6379, or rediss:// for a connection with TLS.",
            null);
      }
    }
  }
}
