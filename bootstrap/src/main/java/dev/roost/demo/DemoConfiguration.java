package dev.roost.demo;

import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.api.UserAdministration;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingPhotos;
import dev.roost.migration.api.FileImports;
import dev.roost.notification.api.MailPreviews;
import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.platform.JobAdministration;
import dev.roost.search.api.SearchIndex;
import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The demo, where {@code roost.demo} asks for it. */
@Configuration(proxyBeanMethods = false)
@Import(DemoConfiguration.WhereWanted.class)
class DemoConfiguration {

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (!settings.getProperty("roost.demo", Boolean.class, false)) {
        return;
      }
      beans.registerBean("demoAccounts", DemoAccounts.class, bean -> bean.supplier(
          with -> new DemoAccounts(with.bean(ProvisionedUsers.class), with.bean(UserAdministration.class))));
      beans.registerBean("demoSetup", DemoSetup.class, bean -> bean.supplier(WhereWanted::setup));
      beans.registerBean(DemoMails.PATH, DemoMails.class,
          bean -> bean.supplier(with -> new DemoMails(with.bean(MailPreviews.class))));
      beans.registerAlias(DemoMails.PATH, DemoMails.PATH + "/**");
      beans.registerBean(DemoJobs.PATH, DemoJobs.class,
          bean -> bean.supplier(with -> new DemoJobs(with.bean(JobAdministration.class), with.bean(Clock.class))));
      beans.registerBean("demoGuide", DemoGuide.class, bean -> bean.supplier(
          with -> new DemoGuide(with.bean(DemoAccounts.class), settings, with.bean(Clock.class))));
    }

    private static DemoSetup setup(BeanRegistry.SupplierContext with) {
      return new DemoSetup(with.bean(DemoAccounts.class),
          new DemoListings(with.bean(HostListings.class), with.bean(ListingPhotos.class)), with.bean(FileImports.class),
          with.bean(SearchIndex.class), new DemoPayee(with.bean(HostPayoutAccounts.class),
              with.bean(HostVerifications.class), with.bean(VerificationDecisions.class)),
          with.bean(Clock.class));
    }
  }
}
