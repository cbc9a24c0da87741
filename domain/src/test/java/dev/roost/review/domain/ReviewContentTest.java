package dev.roost.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.review.contract.Category;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewContentTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void shouldTakeOneToFiveStarsOnly(int stars) {
    assertThat(refusalOf(() -> new ReviewContent(stars, Map.of(), "Fine", null)))
        .isEqualTo(new InvalidField("overall", "must be from 1 to 5"));
    assertThat(refusalOf(() -> new ReviewContent(3, Map.of(Category.CHECK_IN, stars), "Fine", null)))
        .isEqualTo(new InvalidField("categories.checkIn", "must be from 1 to 5"));
  }

  @Test
  void shouldTakeTheFewestAndTheMost() {
    assertThat(new ReviewContent(1, Map.of(Category.VALUE, 5), "Fine", null).overall()).isEqualTo(1);
    assertThat(new ReviewContent(5, Map.of(Category.VALUE, 1), "Fine", null).overall()).isEqualTo(5);
  }

  @Test
  void shouldTrimWhatIsWritten() {
    var content = new ReviewContent(3, Map.of(), " Fine\n\nby me ", " The tap drips. ");
    assertThat(content.text()).isEqualTo("Fine\n\nby me");
    assertThat(content.privateNote()).isEqualTo("The tap drips.");
  }

  @Test
  void shouldRefuseWhatIsNoText() {
    for (var text : new String[]{" ", "x".repeat(5_001), "a\u0000b", "\ud800"}) {
      assertThat(refusalOf(() -> new ReviewContent(3, Map.of(), text, null)))
          .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("text"));
    }
    for (var note : new String[]{" ", "x".repeat(2_001)}) {
      assertThat(refusalOf(() -> new ReviewContent(3, Map.of(), "Fine", note)))
          .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("privateNote"));
    }
    assertThat(new ReviewContent(3, Map.of(), "🌊".repeat(5_000), "x".repeat(2_000)).text()).isNotEmpty();
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
