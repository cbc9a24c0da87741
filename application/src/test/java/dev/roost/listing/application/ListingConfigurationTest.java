package dev.roost.listing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.content;

import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.domain.ListingChange;
import dev.roost.listing.domain.RegistrationNumber;
import dev.roost.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingConfigurationTest {

  private final ListingConfiguration configuration = new ListingConfiguration();

  @Test
  void shouldAskForRegistrationNumbersWhereTheOperatorSays() {
    // given
    var unregistered = aDraft().saying(content().with(
        new ListingChange(null, null, null, null, null, null, null, null, RegistrationNumber.NONE))).build();

    // when / then
    assertThat(unregistered.missing(configuration.completeness(Set.of("GR", "FR")))).extracting(Missing::field)
        .containsExactly("registrationNumber");
    assertThat(unregistered.missing(configuration.completeness(Set.of()))).isEmpty();
  }

  @Test
  void shouldNotStartWithCountriesThatDoNotExist() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> configuration.completeness(Set.of("Greece")));
  }

  @Test
  void shouldTidyUpBehindPhotos() {
    // given
    var office = new ListingOffice();

    // when
    var work = configuration.disposalOfPhotos(office.disposal);
    work.work().run();

    // then
    assertThat(work.name()).isEqualTo("listing.dispose-of-photos");
  }
}
