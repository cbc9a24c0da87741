package dev.roost.payment.adapter.sandbox;

import static dev.roost.payment.adapter.sandbox.SandboxPaymentGatewayTest.signatureOf;
import static dev.roost.payment.adapter.sandbox.SandboxPaymentGatewayTest.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.adapter.sandbox.CustomerActionController.CustomerActionJson;
import dev.roost.payment.adapter.sandbox.CustomerActionController.OutcomeJson;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.payment.Orders;
import roosttest.platform.MutableClock;

@DatabaseTest
class CustomerActionControllerTest {

  private final Sandbox sandbox;
  private final SandboxPaymentGateway gateway;
  private final CustomerActionController controller;

  CustomerActionControllerTest(DataSource database) {
    this.sandbox = new Sandbox(database, MutableClock.at("2027-05-01T12:00:00Z"),
        new SandboxSettings(Duration.ofSeconds(10), Duration.ofDays(7)));
    this.gateway = new SandboxPaymentGateway(sandbox, signatureOf("of today"));
    this.controller = new CustomerActionController(Optional.of(new GuestDesk(sandbox)));
  }

  @Test
  void shouldApproveOnce() {
    // given
    var asked = asked();
    var approval = new CustomerActionJson(asked.secret().value(), OutcomeJson.APPROVE);
    // when
    controller.act(asked.reference().value(), approval);
    // then
    assertThat(stateOf(asked)).isEqualTo(PaymentState.AUTHORIZED);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> controller.act(asked.reference().value(), approval))
        .satisfies(it -> assertThat(it.refusal()).isInstanceOf(InvalidField.class));
  }

  @Test
  void shouldLetNobodyActWithoutTheSecret() {
    // given
    var asked = asked();
    var guess = new CustomerActionJson("a guess", OutcomeJson.APPROVE);
    // then
    for (var reference : new String[]{asked.reference().value(), "pay_of_nobody", " "}) {
      assertThatExceptionOfType(Refused.class).isThrownBy(() -> controller.act(reference, guess))
          .satisfies(it -> assertThat(it.refusal()).isInstanceOf(NotFound.class));
    }
    assertThat(stateOf(asked)).isEqualTo(PaymentState.NEEDS_ACTION);
  }

  private NeedsCustomerAction asked() {
    return (NeedsCustomerAction) gateway
        .authorize(Orders.ofSomePayment().authorize(token("needs_action"), euros(45_000)));
  }

  private PaymentState stateOf(NeedsCustomerAction asked) {
    return ((ProviderPayment) ((Found) gateway.lookUp(asked.reference())).object()).state();
  }
}
