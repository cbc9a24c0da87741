package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.contract.Secret;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void shouldCarry256BitsThatNeverRepeat() {
    // given
    var seen = new HashSet<String>();
    // when
    for (var made = 0; made < 1000; made++) {
      seen.add(Token.fresh().text().value());
    }
    // then
    assertThat(seen).hasSize(1000).allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void shouldBeRecognisableAsAKeyOfAnIntegration() {
    assertThat(ApiKey.freshToken().text().value()).matches("roost_[A-Za-z0-9_-]{43}");
  }

  @Test
  void shouldBeKeptAsItsSha256() {
    assertThat(new Token(new Secret("abc")).hash())
        .isEqualTo(new TokenHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @Test
  void shouldNotShowItself() {
    var token = Token.fresh();
    assertThat(token.toString()).doesNotContain(token.text().value());
  }
}
