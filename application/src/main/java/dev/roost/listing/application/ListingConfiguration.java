package dev.roost.listing.application;

import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Country;
import dev.roost.listing.domain.RegistrationDuty;
import dev.roost.platform.RecurringWork;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator of Roost can set about listings, and the work that goes on behind them. */
@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

  /** Countries that ask for a registration number before a rental may be offered, see ADR 22. */
  @Bean
  Completeness completeness(
      @Value("${roost.listing.registration-countries:ES,FR,GR,IT,NL,PT}") Set<String> countries) {
    return new Completeness(
        new RegistrationDuty(countries.stream().map(Country::new).collect(Collectors.toUnmodifiableSet())));
  }

  @Bean
  RecurringWork disposalOfPhotos(PhotoDisposal disposal) {
    return new RecurringWork("listing.dispose-of-photos", Duration.ofMinutes(5), disposal::run);
  }
}
