package dev.roost.listing.application;

import dev.roost.listing.domain.CoHostInvitations;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Country;
import dev.roost.listing.domain.RegistrationDuty;
import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator of Roost can set about listings, and the work that goes on behind them. */
@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

  private static final int INVITATIONS_AT_ONCE = 5_000;

  /** Countries that ask for a registration number before a rental may be offered, see ADR 22. */
  @Bean
  Completeness completeness(
      @Value("${roost.listing.registration-countries:ES,FR,GR,IT,NL,PT}") Set<String> countries) {
    return new Completeness(
        new RegistrationDuty(countries.stream().map(Country::new).collect(Collectors.toUnmodifiableSet())));
  }

  @Bean
  RecurringWork forgettingInvitations(CoHostInvitations invitations, Clock clock) {
    return new RecurringWork("listing.forget-invitations", Duration.ofHours(1), () -> {
      while (invitations.forgetExpired(clock.instant(), INVITATIONS_AT_ONCE) == INVITATIONS_AT_ONCE) {
        // The rest.
      }
    });
  }

  @Bean
  RecurringWork disposalOfPhotos(PhotoDisposal disposal) {
    return new RecurringWork("listing.dispose-of-photos", Duration.ofMinutes(5), disposal::run);
  }
}
