package dev.roost.platform.jooq;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Puts the retry around the transaction of every use case. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TransactionRetryConfiguration {

  /** Anywhere outside the transaction, which Spring puts innermost. */
  private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor transactionRetry() {
    var useCases = new ComposablePointcut(new AnnotationMatchingPointcut(null, Transactional.class, true))
        .union((Pointcut) new AnnotationMatchingPointcut(Transactional.class, true));
    var advisor = new DefaultPointcutAdvisor(useCases, new TransactionRetry());
    advisor.setOrder(ORDER);
    return advisor;
  }
}
