package dev.roost.platform.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.roost.platform.jooq.ConnectionQueue.Patience;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the queue before the pool. */
@Configuration(proxyBeanMethods = false)
class ConnectionQueueConfiguration {

  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(3), Duration.ofSeconds(20));

  @Bean
  static BeanPostProcessor connectionQueue() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof HikariDataSource pool
            ? new ConnectionQueue(pool, pool.getMaximumPoolSize(), PATIENCE)
            : bean;
      }
    };
  }
}
