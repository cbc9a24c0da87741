package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

class DemoByDefaultTest {

  private final MockEnvironment environment = new MockEnvironment();
  private final SpringApplication application = new SpringApplication(RoostApplication.class);

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void shouldBeOnWithTheEmbeddedServer(String url) {
    // when
    environment.setProperty("roost.database.url", url);
    // then
    assertThat(isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roost.database.url", "spring.datasource.url"})
  void shouldBeOffOnADatabaseThatSomebodyNamed(String property) {
    // when
    environment.setProperty(property, "jdbc:postgresql://db/roost");
    // then
    assertThat(isOn()).isFalse();
  }

  @Test
  void shouldBeOffWhereThereIsNoEmbeddedServer() {
    // when
    application.setResourceLoader(
        new DefaultResourceLoader(new FilteredClassLoader("dev.roost.platform.embeddedpostgres")));
    // then
    assertThat(isOn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldBeWhatSomebodySaid(boolean said) {
    // when
    environment.setProperty("roost.demo", Boolean.toString(said));
    // then
    assertThat(isOn()).isEqualTo(said);
  }

  private boolean isOn() {
    new DemoByDefault().postProcessEnvironment(environment, application);
    return environment.getRequiredProperty(DemoByDefault.PROPERTY, Boolean.class);
  }
}
