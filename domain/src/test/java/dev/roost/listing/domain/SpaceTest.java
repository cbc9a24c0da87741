package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.listing.contract.RoomType;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceTest {

  @ParameterizedTest
  @CsvSource({"0, 1, 1, space.capacity", "51, 1, 1, space.capacity", "2, -1, 1, space.bedrooms",
      "2, 51, 1, space.bedrooms", "2, 1, -1, space.beds", "2, 1, 51, space.beds"})
  void shouldRefuseImpossibleNumbers(int capacity, Integer bedrooms, Integer beds, String field) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> space(capacity, bedrooms, beds));

    // then
    assertThat(((InvalidField) refused.refusal()).field()).isEqualTo(field);
  }

  @Test
  void shouldTakeAStudioAndWhatNobodyCounted() {
    assertThat(space(2, 0, null)).satisfies(studio -> {
      assertThat(studio.bedrooms()).isZero();
      assertThat(studio.beds()).isNull();
    });
  }

  private static Space space(int capacity, @Nullable Integer bedrooms, @Nullable Integer beds) {
    return new Space(RoomType.ENTIRE_PLACE, PropertyType.LOFT, capacity, bedrooms, beds, null);
  }
}
