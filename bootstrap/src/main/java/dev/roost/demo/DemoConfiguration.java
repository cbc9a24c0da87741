package dev.roost.demo;

import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.api.UserAdministration;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingPhotos;
import dev.roost.migration.api.FileImports;
import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.search.api.SearchIndex;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The demo, where {@code roost.demo} asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("roost.demo")
class DemoConfiguration {

  @Bean
  DemoAccounts demoAccounts(ProvisionedUsers provisioned, UserAdministration users) {
    return new DemoAccounts(provisioned, users);
  }

  @Bean
  DemoSetup demoSetup(DemoAccounts accounts, HostListings listings, ListingPhotos photos, FileImports imports,
      SearchIndex search, HostPayoutAccounts payoutAccounts, HostVerifications verifications,
      VerificationDecisions decisions, Clock clock) {
    return new DemoSetup(accounts, new DemoListings(listings, photos), imports, search,
        new DemoPayee(payoutAccounts, verifications, decisions), clock);
  }

  @Bean
  DemoGuide demoGuide(DemoAccounts accounts, Environment environment, Clock clock) {
    return new DemoGuide(accounts, environment, clock);
  }
}
