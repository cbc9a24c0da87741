package dev.roost.privacy.application;

import dev.roost.platform.Ids;
import dev.roost.shared.Actor;
import java.lang.reflect.Method;
import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Stands in front of every use case, before its transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AuditConfiguration {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor auditing(ObjectProvider<AuditLog> log, ObjectProvider<Ids> ids, ObjectProvider<Clock> clock) {
    var advisor = new DefaultPointcutAdvisor(new UseCases(), new Auditing(log, ids, clock));
    advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return advisor;
  }

  private static final class UseCases extends StaticMethodMatcherPointcut {

    @Override
    public boolean matches(Method method, Class<?> service) {
      return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class
          && Auditing.useCase(method, service).isPresent();
    }
  }
}
