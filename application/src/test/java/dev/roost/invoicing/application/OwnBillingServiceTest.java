package dev.roost.invoicing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.CARA_HERSELF;
import static roosttest.invoicing.DocumentFixture.ROOST_LTD;

import dev.roost.invoicing.api.BillingProfileView;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import roosttest.identity.Actors;
import roosttest.invoicing.InMemoryBillingProfiles;
import roosttest.listing.KnownPeople;

class OwnBillingServiceTest {

  private final InMemoryBillingProfiles profiles = new InMemoryBillingProfiles();
  private final TradingNames names = new TradingNames(profiles, new KnownPeople().with(CARA, "Cara"),
      new RoostAsSeller(ROOST_LTD));
  private final OwnBillingService billing = new OwnBillingService(profiles, names);

  @Test
  void shouldFallBackToTheNameOfTheProfile() {
    assertThat(billing.show(Actors.guest(CARA))).isEqualTo(new BillingProfileView(CARA_HERSELF, 0));
    assertThat(names.of(CARA)).isEqualTo(CARA_HERSELF);
    assertThat(names.of(Actors.someone())).isEqualTo(BillingDetails.named("Unknown"));
    assertThat(names.of(Seller.ROOST)).isEqualTo(ROOST_LTD);
  }

  @Test
  void shouldCountOnceItIsSet() {
    // when
    var first = billing.change(Actors.guest(CARA), 0, CARA_HERSELF);
    var second = billing.change(Actors.guest(CARA), first.version(), ANNA_LDA);
    // then
    assertThat(second).isEqualTo(new BillingProfileView(ANNA_LDA, 2));
    assertThat(billing.show(Actors.guest(CARA))).isEqualTo(second);
    assertThat(names.of(new Seller(CARA))).isEqualTo(ANNA_LDA);
  }

  @Test
  void shouldRefuseToChangeWhatWasNotRead() {
    // given
    billing.change(Actors.guest(CARA), 0, CARA_HERSELF);
    // when
    var refused = catchThrowableOfType(Refused.class, () -> billing.change(Actors.guest(CARA), 0, ANNA_LDA));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("billing profile", 1));
    assertThat(catchThrowableOfType(Refused.class, () -> billing.show(Actor.anonymous())).refusal())
        .isEqualTo(new NotLoggedIn());
  }

  @Test
  void shouldReadWhoRoostIsFromTheSettings() {
    assertThat(seller(Map.of("roost.invoicing.seller.name", "Roost Ltd", "roost.invoicing.seller.address",
        "1 Perch Street | London", "roost.invoicing.seller.country", "GB", "roost.invoicing.seller.tax-id",
        "GB123456789"))).isEqualTo(ROOST_LTD);
    assertThat(seller(Map.of())).isEqualTo(BillingDetails.named("Roost"));
    assertThatIllegalArgumentException().isThrownBy(() -> seller(Map.of("roost.invoicing.seller.country", "Nowhere")))
        .withMessageContaining("ROOST_INVOICING_SELLER").withMessageContaining("country");
  }

  private static BillingDetails seller(Map<String, Object> settings) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return new InvoicingConfiguration().roostAsSeller(environment).details();
  }
}
