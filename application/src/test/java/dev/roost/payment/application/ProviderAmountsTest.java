package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.domain.PaymentGateway;
import dev.roost.pricing.spi.ChargeableAmounts.Amounts;
import dev.roost.shared.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roosttest.payment.ScriptedGateway;

class ProviderAmountsTest {

  private static final Currency EUR = Currency.of("EUR");

  @Test
  void shouldTellWhatTheProviderTakes() {
    // given
    var gateway = new ScriptedGateway();
    var rule = gateway.currencies().of(EUR).orElseThrow();
    // when
    var amounts = new ProviderAmounts(new Provider(gateway, "scripted")).in(EUR);
    // then
    assertThat(amounts).contains(new Amounts(rule.step(), rule.minimum(), rule.maximum()));
    assertThat(amounts).isNotEqualTo(Optional.of(Amounts.ANY));
  }

  @Test
  void shouldTakeAnythingWithoutAProvider() {
    assertThat(new ProviderAmounts(new Provider((PaymentGateway) null, Provider.NONE)).in(EUR)).contains(Amounts.ANY);
  }
}
