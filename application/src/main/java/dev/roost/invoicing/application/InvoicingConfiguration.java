package dev.roost.invoicing.application;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.shared.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The settings of invoicing, {@code roost.invoicing.*}. */
@Configuration(proxyBeanMethods = false)
class InvoicingConfiguration {

  private static final String PREFIX = "roost.invoicing.seller.";

  /** A {@code |} in the address begins a new line, since settings have one. */
  @Bean
  RoostAsSeller roostAsSeller(Environment settings) {
    try {
      return new RoostAsSeller(new BillingDetails(
          settings.getProperty(PREFIX + "name", "Roost"),
          settings.getProperty(PREFIX + "address", "").replaceAll("\\s*\\|\\s*", "\n"),
          settings.getProperty(PREFIX + "country", ""),
          settings.getProperty(PREFIX + "tax-id", "")));
    } catch (Refused refused) {
      throw new IllegalArgumentException("ROOST_INVOICING_SELLER_…: " + refused.refusal(), refused);
    }
  }
}
