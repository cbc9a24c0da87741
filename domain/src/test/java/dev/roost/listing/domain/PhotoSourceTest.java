package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoSourceTest {

  @Test
  void shouldTakeAddressesOfTheWeb() {
    // given
    var address = URI.create("https://pictures.example/1.jpg?w=1");

    // when / then
    assertThat(new PhotoSource.External(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:image/png;base64,AA==", "file:///etc/passwd", "/1.jpg",
      "https:1"})
  void shouldRefuseEveryOtherAddress(String address) {
    assertThat(refusal(address)).isEqualTo(new InvalidField("photos", "must be http(s) addresses"));
  }

  @Test
  void shouldRefuseEndlessAddresses() {
    assertThat(refusal("https://pictures.example/" + "a".repeat(2_000)))
        .isEqualTo(new InvalidField("photos", "must be addresses of at most 2000 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../../../etc/passwd0000000000", "0123456789ABCDEF0123456789ABCDEF",
      "0123456789abcdef0123456789abcde"})
  void shouldRefuseKeysThatRoostDidNotMake(String key) {
    assertThat(PhotoKey.isKey(key)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new PhotoKey(key));
  }

  @Test
  void shouldMakeKeysThatNobodyGuesses() {
    assertThat(Stream.generate(PhotoKey::random).limit(1_000)).doesNotHaveDuplicates();
  }

  private static Refusal refusal(String address) {
    return catchThrowableOfType(Refused.class, () -> new PhotoSource.External(URI.create(address))).refusal();
  }
}
