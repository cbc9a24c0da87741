package dev.roost.platform.redis;

import dev.roost.platform.SharedRates;
import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Nodes count requests together where there is a Redis. */
@Configuration(proxyBeanMethods = false)
@Import(RatesConfiguration.WhereWanted.class)
class RatesConfiguration {

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (RedisSettings.nameOne(settings)) {
        beans.registerBean("redisRates", SharedRates.class,
            bean -> bean.supplier(with -> new RedisRates(with.bean(SharedRedis.class), with.bean(Clock.class))));
      }
    }
  }
}
