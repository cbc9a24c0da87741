package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @Test
  void shouldKnowCountries() {
    assertThat(new Country("GR")).hasToString("GR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gr", "XX", "Greece", "GRC"})
  void shouldRefuseWhatIsNone(String code) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> new Country(code));

    // then
    assertThat(((InvalidField) refused.refusal()).field()).isEqualTo("location.address.country");
  }
}
