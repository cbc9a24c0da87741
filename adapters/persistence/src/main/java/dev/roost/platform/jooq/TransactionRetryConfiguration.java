package dev.roost.platform.jooq;

import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/** Puts the retry around the transaction of every use case. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TransactionRetryConfiguration {

  /** Anywhere outside the transaction, which Spring puts innermost. */
  private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;

  /** @param transactions what is asked about every method anyway, and remembers */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor transactionRetry(TransactionAttributeSource transactions) {
    var advisor = new DefaultPointcutAdvisor(new Transactional(transactions), new TransactionRetry());
    advisor.setOrder(ORDER);
    return advisor;
  }

  private static final class Transactional extends StaticMethodMatcherPointcut {

    private final TransactionAttributeSource transactions;

    Transactional(TransactionAttributeSource transactions) {
      this.transactions = transactions;
      setClassFilter(transactions::isCandidateClass);
    }

    @Override
    public boolean matches(Method method, Class<?> useCase) {
      return transactions.hasTransactionAttribute(method, useCase);
    }
  }
}
