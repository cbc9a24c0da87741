package roosttest.payment;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.PaymentMethod;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Requests for one payment, each with a key of its own. */
public record Orders(PaymentId payment) {

  private static final Map<String, String> METADATA = Map.of("booking", "4711");

  public static Orders ofSomePayment() {
    return new Orders(new PaymentId(UUID.randomUUID()));
  }

  public static OperationKey someKey() {
    return new OperationKey(UUID.randomUUID());
  }

  public static Money euros(long cents) {
    return Money.of(cents, "EUR");
  }

  public Authorize authorize(PaymentMethodToken card, Money amount) {
    return authorize(someKey(), card, amount);
  }

  public Authorize authorize(OperationKey key, PaymentMethodToken card, Money amount) {
    return authorize(key, new Presented(card, false), amount);
  }

  public Authorize authorize(PaymentMethod method, Money amount) {
    return authorize(someKey(), method, amount);
  }

  private Authorize authorize(OperationKey key, PaymentMethod method, Money amount) {
    return new Authorize(key, payment, amount, method, "Three nights", null, METADATA);
  }

  public Capture capture(ProviderReference reference, Money amount) {
    return new Capture(someKey(), payment, reference, amount);
  }

  public VoidPayment voidPayment(ProviderReference reference) {
    return new VoidPayment(someKey(), payment, reference);
  }

  public Refund refund(ProviderReference reference, Money amount) {
    return new Refund(someKey(), payment, reference, amount, METADATA);
  }

  public Transfer transfer(ProviderReference source, PayoutAccount account, Money amount) {
    return new Transfer(someKey(), payment, source, account, amount, "Payout of a stay", METADATA);
  }

  public LookUp lookUp(OperationKey key, ProviderReference.Kind kind, ProviderReference source, Instant tried) {
    return new LookUp(key, payment, kind, source, tried.minus(Duration.ofMinutes(1)), tried);
  }

  public LookUp lookUpAuthorization(OperationKey key, Instant tried) {
    return new LookUp(key, payment, ProviderReference.Kind.PAYMENT, null, tried.minus(Duration.ofMinutes(1)), tried);
  }
}
