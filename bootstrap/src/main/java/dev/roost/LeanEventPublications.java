package dev.roost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;

/**
 * Takes two transactions from each event of Spring Modulith: nobody asks whether a listener has begun (what is left over is found
 * by its time), and those that are done are deleted together.
 */
@Configuration(proxyBeanMethods = false)
class LeanEventPublications {

  @Bean
  static BeanPostProcessor withoutIdleTransactions() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventPublicationRepository publications ? lean(publications) : bean;
      }
    };
  }

  static EventPublicationRepository lean(EventPublicationRepository publications) {
    var done = new DoneEvents(publications::deletePublications);
    return (EventPublicationRepository) Proxy.newProxyInstance(EventPublicationRepository.class.getClassLoader(),
        new Class<?>[]{EventPublicationRepository.class}, (_, method, arguments) -> {
          var completed = method.getName().equals("markCompleted") ? idOf(arguments[0]) : null;
          if (completed != null) {
            done.add(completed);
            return null;
          }
          return method.getName().equals("markProcessing") ? null : passOn(publications, method, arguments);
        });
  }

  private static @Nullable UUID idOf(Object completed) {
    return switch (completed) {
      case UUID id -> id;
      case TargetEventPublication publication -> publication.getIdentifier();
      default -> null;
    };
  }

  private static @Nullable Object passOn(EventPublicationRepository publications, Method method,
      @Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(publications, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
