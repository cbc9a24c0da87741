package dev.roost.payment.adapter.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.SetupFutureUsage;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.ProviderReference;

/**
 * Cards of payment intents. Stripe keeps a card for a customer, so that one is made for each card that is kept; the intent
 * that kept it remembers both, and nothing has to be stored here.
 */
final class StripeCards {

  private final StripeClient stripe;
  private final StripeLookUps lookUps;

  StripeCards(StripeClient stripe, StripeLookUps lookUps) {
    this.stripe = stripe;
    this.lookUps = lookUps;
  }

  /** Says which card is charged, and how; whether there is one. */
  boolean put(Authorize request, PaymentIntentCreateParams.Builder params) throws StripeException {
    return switch (request.method()) {
      case Presented(var token, var kept) -> {
        params.setPaymentMethod(token.value());
        if (kept) {
          params.setCustomer(customerFor(request)).setSetupFutureUsage(SetupFutureUsage.OFF_SESSION);
        }
        yield true;
      }
      case OnFile(var with) -> putKept(with, params);
    };
  }

  private boolean putKept(ProviderReference with, PaymentIntentCreateParams.Builder params) throws StripeException {
    var intent = lookUps.intent(with);
    if (intent.getCustomer() == null || intent.getPaymentMethod() == null) {
      return false;
    }
    params.setCustomer(intent.getCustomer()).setPaymentMethod(intent.getPaymentMethod()).setOffSession(true);
    return true;
  }

  /** The same one however often it is asked. */
  private String customerFor(Authorize request) throws StripeException {
    var params = CustomerCreateParams.builder().setDescription(request.description())
        .putMetadata(StripeObjects.PAYMENT, request.payment().toString()).build();
    var key = RequestOptions.builder().setIdempotencyKey(request.key() + "-customer").build();
    return stripe.v1().customers().create(params, key).getId();
  }
}
