package dev.roost.proof;

import dev.roost.booking.spi.PaymentGoals;
import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.PaymentGateway;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A Roost with a sandbox that decides soon, and with {@link Troubles} where payments are asked for. One for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProofTest
@Import(TroubledTest.TroubledPayments.class)
@TestPropertySource(properties = "roost.payment.sandbox.delay=400ms")
@interface TroubledTest {

  /** Puts the troubles between booking and payment, and between payment and its provider. */
  @TestConfiguration
  class TroubledPayments {

    @Bean
    static Troubles troubles() {
      return new Troubles();
    }

    @Bean
    static Rumours rumours(BeanFactory roost) {
      return new Rumours(roost);
    }

    @Bean
    static BeanPostProcessor troubled(BeanFactory roost) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return switch (bean) {
            case PaymentGateway gateway -> around(gateway, roost.getBean(Troubles.class));
            case PaymentGoals goals -> around(goals, roost.getBean(Troubles.class));
            default -> bean;
          };
        }
      };
    }

    private static PaymentGateway around(PaymentGateway gateway, Troubles troubles) {
      return (PaymentGateway) Proxy.newProxyInstance(PaymentGateway.class.getClassLoader(),
          new Class<?>[]{PaymentGateway.class},
          (_, method, arguments) -> arguments != null && arguments[0] instanceof GatewayRequest request
              ? troubles.ask(request, asked -> (GatewayAnswer) call(gateway, method, asked))
              : call(gateway, method, arguments));
    }

    private static PaymentGoals around(PaymentGoals goals, Troubles troubles) {
      return (PaymentGoals) Proxy.newProxyInstance(PaymentGoals.class.getClassLoader(),
          new Class<?>[]{PaymentGoals.class}, (_, method, arguments) -> {
            if (troubles.keepsEverything() && method.getName().equals("letGo")) {
              return false;
            }
            return troubles.keepsEverything() && method.getName().equals("expire")
                ? null
                : call(goals, method, arguments);
          });
    }

    private static Object call(Object bean, Method method, Object... arguments) {
      try {
        return method.invoke(bean, arguments);
      } catch (InvocationTargetException failed) {
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      } catch (IllegalAccessException hidden) {
        throw new IllegalStateException(hidden);
      }
    }
  }
}
