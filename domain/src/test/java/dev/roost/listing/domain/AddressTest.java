package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.listing.ListingFixture;

class AddressTest {

  private static final int MOST = 120;

  @ParameterizedTest
  @CsvSource({"0, street", "1, unit", "2, postalCode", "3, neighbourhood", "4, city", "5, region"})
  void shouldNameTheLineThatIsWrong(int line, String field) {
    for (var wrong : new String[]{"x".repeat(MOST + 1), "two\nlines", "a\u0000b"}) {
      // when
      var refused = catchThrowableOfType(Refused.class, () -> address(line, wrong));

      // then
      assertThat(((InvalidField) refused.refusal()).field()).isEqualTo("location.address." + field);
    }
  }

  @Test
  void shouldCountWhatPeopleSeeAsOneCharacterAsOne() {
    var owls = "\uD83E\uDD89".repeat(MOST);

    assertThat(address(0, " " + owls + " ").street()).isEqualTo(owls);
  }

  private static Address address(int line, String text) {
    var lines = new String[6];
    Arrays.fill(lines, "");
    lines[line] = text;
    return new Address(lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], ListingFixture.ADDRESS.country());
  }
}
