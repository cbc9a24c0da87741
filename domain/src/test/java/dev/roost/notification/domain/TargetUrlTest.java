package dev.roost.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUrlTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://hooks.example/roost?x=1", "https://hooks.example:8443", "http://localhost:8080/a",
      "http://127.0.0.1/", "https://[2606:4700::1]/a"})
  void shouldTakeAddressesOverTlsAndThisMachine(String url) {
    assertThat(new TargetUrl(url).uri()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://hooks.example/", "ftp://hooks.example/", "https:///path", "hooks.example", "/path",
      "",
      "https://user:secret@hooks.example/", "https://hooks.example/#part", "https://hooks.example:99999/",
      "https://hooks.example:0/", "https://hooks.example/a b", "https://höoks.example/", "mailto:a@b.example",
      "http://localhost.example/", "http://127.0.0.2/"})
  void shouldTakeNoOthers(String url) {
    assertThat(catchThrowableOfType(Refused.class, () -> new TargetUrl(url)).refusal())
        .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("url"));
  }
}
