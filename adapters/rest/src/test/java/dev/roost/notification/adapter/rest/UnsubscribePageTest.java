package dev.roost.notification.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.roost.notification.contract.MailCategory;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnsubscribePageTest {

  @ParameterizedTest
  @EnumSource
  void shouldHaveWordsForWhatCanBeTurnedOff(MailCategory category) {
    assumeThat(category.isOptional()).isTrue();
    for (var language : Locale.getISOLanguages()) {
      var page = UnsubscribePage.asking(category, Locale.of(language));
      assertThat(page).contains("<form").doesNotContain("{category}", category.name());
    }
  }
}
