package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.ACCOUNT;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutAccountTest {

  private static final AccountToken OTHER = new AccountToken("acct_other");

  private final PayoutAccount account = PayoutAccount.none(someone());

  @Test
  void shouldForgetARefusalOnceAnAccountIsNamed() {
    // given
    account.name(ACCOUNT, NOW);
    assertThat(account.refuse(ACCOUNT, "closed")).isTrue();
    assertThat(account.snapshot().refusal()).isEqualTo("closed");
    // when
    account.name(ACCOUNT, NOW);
    // then
    assertThat(account.snapshot().refusal()).isNull();
  }

  @Test
  void shouldNotBeRefusedForAnotherAccount() {
    // given
    account.name(OTHER, NOW);
    // then
    assertThat(account.refuse(ACCOUNT, "closed")).isFalse();
    assertThat(account.snapshot().refusal()).isNull();
  }

  @Test
  void shouldShowOnlyItsEnd() {
    assertThat(ACCOUNT.masked()).isEqualTo("…host");
    assertThat(ACCOUNT).hasToString("AccountToken[…host]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with a blank", "DE02 1203 0000", "acct_ö12345", "acct_1234\n"})
  void shouldBeANameThatProvidersGive(String token) {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> new AccountToken(token))
        .extracting(Refused::refusal).isInstanceOf(InvalidField.class);
  }
}
