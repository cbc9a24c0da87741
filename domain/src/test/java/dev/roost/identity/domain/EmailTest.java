package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @ParameterizedTest
  @CsvSource({
      "Ada@Example.ORG, ada@example.org",
      "'  ada@example.org ', ada@example.org",
      "ada.lovelace+roost@example.org, ada.lovelace+roost@example.org",
      "ada@bücher.example, ada@xn--bcher-kva.example",
      "o'hara_1@sub.example.co.uk, o'hara_1@sub.example.co.uk"
  })
  void shouldBringAddressesIntoOneForm(String typed, String expected) {
    assertThat(Email.of(typed).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "ada", "ada@", "@example.org", "ada@example", "ada@@example.org", "a da@example.org",
      "ada@exa mple.org", ".ada@example.org", "ada.@example.org", "a..da@example.org", "ada@-example.org",
      "ada@127.0.0.1", "ada@example.org\r\nBcc: eve@example.org", "\"ada\"@example.org", "ada,eve@example.org",
      "ädà@example.org", "ada@example..org"})
  void shouldRefuseWhatIsNoAddress(String typed) {
    var refused = catchThrowableOfType(Refused.class, () -> Email.of(typed));
    assertThat(refused.refusal()).isInstanceOfSatisfying(InvalidField.class,
        invalid -> assertThat(invalid.field()).isEqualTo("email"));
  }

  @Test
  void shouldRefuseAddressesThatAreTooLong() {
    assertThat(catchThrowableOfType(Refused.class, () -> Email.of("a".repeat(65) + "@example.org"))).isNotNull();
    assertThat(catchThrowableOfType(Refused.class, () -> Email.of("a@" + "example.".repeat(40) + "org"))).isNotNull();
  }

  @Test
  void shouldKnowWhatStandsBeforeTheAtSign() {
    assertThat(Email.of("ada@example.org").localPart()).isEqualTo("ada");
  }
}
