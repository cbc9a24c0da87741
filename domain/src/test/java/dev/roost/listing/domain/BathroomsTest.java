package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BathroomsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5, 1", "1, 2", "1.0, 2", "1.50, 3", "1E+1, 20", "50, 100"})
  void shouldCountHalves(BigDecimal number, int halves) {
    // when
    var bathrooms = Bathrooms.of(number);

    // then
    assertThat(bathrooms.halves()).isEqualTo(halves);
    assertThat(bathrooms.number()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 1.5", "1, 0.5", "0, 0"})
  void shouldBeWrittenAsPeopleDo(int halves, String number) {
    assertThat(new Bathrooms(halves).number()).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "0.25", "50.5", "1e99", "1e-99"})
  void shouldRefuseOtherNumbers(String number) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> Bathrooms.of(new BigDecimal(number)));

    // then
    assertThat(refused.refusal())
        .isEqualTo(new InvalidField("space.bathrooms", "must be from 0 to 50, in steps of 0.5"));
  }
}
