package roosttest.rest;

import dev.roost.platform.Secrets;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The platform's half of the web layer, and no controller. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackages = {"dev.roost.platform.rest",
    "dev.roost.platform.web"}, excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Sample\\w+|JobController)"))
class RestTestConfiguration {

  @Bean
  Secrets secrets() {
    return _ -> new byte[32];
  }
}
