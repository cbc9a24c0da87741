package dev.roost.platform.jobs;

import dev.roost.platform.FailedRuns;
import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs all {@link RecurringWork} that contexts offer as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobsConfiguration {

  @Bean
  TimedWork timedWork(DataSource database, List<RecurringWork> works, FailedRuns failed,
      JobSettings settings, Clock clock) {
    return new TimedWork(database, works, failed, settings, clock);
  }
}
