package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Mails carry links that let people in, so their text belongs into no log but a demo's. */
class MailSettingsTest {

  private final ApplicationContextRunner roost = new ApplicationContextRunner()
      .withInitializer(new ConfigDataApplicationContextInitializer());

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldLogTheTextOfMailsInADemoOnly(boolean demo) {
    roost.withPropertyValues("roost.demo=" + demo)
        .run(context -> assertThat(context.getEnvironment().getProperty("roost.mail.log", Boolean.class))
            .isEqualTo(demo));
  }

  @Test
  void shouldLogNoTextWhereNothingIsSaidOfADemo() {
    roost.run(context -> assertThat(context.getEnvironment().getProperty("roost.mail.log", Boolean.class)).isFalse());
  }
}
