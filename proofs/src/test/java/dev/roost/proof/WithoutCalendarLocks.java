package dev.roost.proof;

import dev.roost.availability.domain.Calendars;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes the lock of calendars away, for controls. */
@TestConfiguration
class WithoutCalendarLocks {

  @Bean
  static BeanPostProcessor unlocked() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Calendars calendars ? new UnlockedCalendars(calendars) : bean;
      }
    };
  }
}
