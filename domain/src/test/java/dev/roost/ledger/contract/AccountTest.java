package dev.roost.ledger.contract;

import static dev.roost.ledger.contract.AccountKind.BANK;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.eur;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  @Test
  void shouldHaveAnOwnerWhereItsKindDoes() {
    assertThatIllegalArgumentException().isThrownBy(() -> Account.shared(HOST_PAYABLE, EUR));
    assertThatIllegalArgumentException().isThrownBy(() -> Account.ofUser(BANK, ANNA, EUR));
    assertThatIllegalArgumentException().isThrownBy(() -> Account.ofUser(REFUNDS_PAYABLE, ANNA, EUR));
    assertThatIllegalArgumentException().isThrownBy(() -> Account.ofBooking(HOST_PAYABLE, UUID.randomUUID(), EUR));
  }

  @Test
  void shouldGrowOnItsNormalSide() {
    assertThat(Account.shared(BANK, EUR).balance(5)).isEqualTo(eur(5));
    assertThat(Account.ofUser(HOST_PAYABLE, ANNA, EUR).balance(-5)).isEqualTo(eur(5));
  }

  @Test
  void shouldSayItsPurposeInItsSource() {
    assertThat(Source.of("payment.captured", 17).purpose()).isEqualTo("payment.captured");
    assertThat(Source.of("payment.captured", 17)).hasToString("payment.captured:17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"captured:1", "payment.captured", "payment.captured:", "Payment.captured:1",
      "payment.captured:a b", "payment.captured:ä"})
  void shouldRefuseSourcesThatNobodyCanRead(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Source(value));
  }
}
