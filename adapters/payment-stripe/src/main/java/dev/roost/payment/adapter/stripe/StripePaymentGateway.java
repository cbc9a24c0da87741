package dev.roost.payment.adapter.stripe;

import static dev.roost.payment.adapter.stripe.StripeCurrencies.codeOf;
import static java.util.Objects.requireNonNull;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.CurrencyRules;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.CaptureAnswer;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.CostAnswer;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.EventsAnswer;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.RefundAnswer;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.TransferAnswer;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayAnswer.VoidAnswer;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.WebhookReading;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Stripe, through its own SDK, which pins the version of the API and repeats what did not arrive under the same key. */
final class StripePaymentGateway implements PaymentGateway {

  static final String NAME = "stripe";
  private static final String SUCCEEDED = "succeeded";
  private static final String CAPTURE = "roost_capture";

  static {
    // It would write a name of this machine to its user's home, and send it with every request.
    Stripe.enableTelemetry = false;
  }

  private final StripeClient stripe;
  private final StripeCurrencies currencies = new StripeCurrencies();
  private final StripeObjects objects = new StripeObjects(currencies);
  private final StripeLookUps lookUps;
  private final StripeCosts costs;
  private final StripeCards cards;
  private final StripeEventList eventList;
  private final StripeWebhooks webhooks;

  StripePaymentGateway(StripeSettings settings, Clock clock) {
    var builder = StripeClient.builder().setApiKey(requireNonNull(settings.secretKey()))
        .setConnectTimeout((int) settings.connectTimeout().toMillis())
        .setReadTimeout((int) settings.readTimeout().toMillis()).setMaxNetworkRetries(settings.networkRetries());
    if (settings.baseUrl() != null) {
      builder.setApiBase(settings.baseUrl());
    }
    this.stripe = builder.build();
    var events = new StripeEvents(objects);
    this.lookUps = new StripeLookUps(stripe, objects);
    this.costs = new StripeCosts(stripe, lookUps, currencies);
    this.cards = new StripeCards(stripe, lookUps);
    this.eventList = new StripeEventList(stripe, events);
    this.webhooks = new StripeWebhooks(settings.allWebhookSecrets(), events, clock);
  }

  @Override
  public String provider() {
    return NAME;
  }

  @Override
  public CurrencyRules currencies() {
    return currencies;
  }

  @Override
  public AuthorizeAnswer authorize(Authorize request) {
    var rule = currencies.of(request.amount().currency()).filter(it -> it.takes(request.amount()));
    if (rule.isEmpty()) {
      return amountNotTaken();
    }
    var params = PaymentIntentCreateParams.builder().setAmount(rule.get().toProvider(request.amount()))
        .setCurrency(codeOf(request.amount())).setCaptureMethod(CaptureMethod.MANUAL).addPaymentMethodType("card")
        .setConfirm(true).setDescription(request.description())
        .setTransferGroup(request.payment().toString())
        .putAllMetadata(StripeObjects.metadata(request, request.metadata())).addExpand("latest_charge");
    if (request.returnTo() != null) {
      params.setReturnUrl(request.returnTo().toString());
    }
    return ask(Operation.AUTHORIZE, AuthorizeAnswer.class,
        () -> cards.put(request, params)
            ? answer(stripe.v1().paymentIntents().create(params.build(), under(request)))
            : new Declined(null, DeclineReason.METHOD_UNUSABLE, "not_kept"));
  }

  private AuthorizeAnswer answer(PaymentIntent intent) {
    var reference = ProviderReference.payment(intent.getId());
    return switch (intent.getStatus()) {
      case "requires_capture" -> new Authorized(reference,
          currencies.fromStripe(intent.getAmountCapturable(), intent.getCurrency()),
          StripeObjects.captureBefore(intent.getLatestChargeObject()));
      case "requires_action" ->
        new NeedsCustomerAction(reference, new ClientSecret(intent.getClientSecret()), redirect(intent));
      case "processing" -> new Pending(reference);
      default -> new Unknown("Stripe answered an intent that is " + intent.getStatus());
    };
  }

  private static @Nullable URI redirect(PaymentIntent intent) {
    var action = intent.getNextAction();
    var redirect = action == null ? null : action.getRedirectToUrl();
    return redirect == null ? null : URI.create(redirect.getUrl());
  }

  @Override
  public CaptureAnswer capture(Capture request) {
    var amount = currencies.toStripe(request.amount());
    if (amount.isEmpty()) {
      return amountNotTaken();
    }
    var params = PaymentIntentCaptureParams.builder().setAmountToCapture(amount.get())
        .putMetadata(CAPTURE, request.key().toString()).build();
    return ask(Operation.CAPTURE, CaptureAnswer.class, () -> {
      var intent = stripe.v1().paymentIntents().capture(request.reference().value(), params, under(request));
      return new Captured(request.reference(),
          currencies.fromStripe(intent.getAmountReceived(), intent.getCurrency()));
    });
  }

  @Override
  public VoidAnswer voidPayment(VoidPayment request) {
    return ask(Operation.VOID, VoidAnswer.class, () -> {
      stripe.v1().paymentIntents().cancel(request.reference().value(), PaymentIntentCancelParams.builder().build(),
          under(request));
      return new Voided(request.reference());
    });
  }

  @Override
  public RefundAnswer refund(Refund request) {
    var amount = currencies.toStripe(request.amount());
    if (amount.isEmpty()) {
      return amountNotTaken();
    }
    var params = RefundCreateParams.builder().setPaymentIntent(request.reference().value()).setAmount(amount.get())
        .putAllMetadata(StripeObjects.metadata(request, request.metadata())).build();
    return ask(Operation.REFUND, RefundAnswer.class, () -> {
      // A refund of money that is only held would let the whole hold go.
      if (!SUCCEEDED.equals(lookUps.intent(request.reference()).getStatus())) {
        return new NotPossible(Obstacle.NOT_CAPTURED, "not_captured");
      }
      return answer(stripe.v1().refunds().create(params, under(request)));
    });
  }

  private RefundAnswer answer(com.stripe.model.Refund refund) {
    var reference = ProviderReference.refund(refund.getId());
    var amount = currencies.fromStripe(refund.getAmount(), refund.getCurrency());
    return switch (StripeObjects.stateOf(refund)) {
      case SETTLED -> new Refunded(reference, amount);
      case PENDING -> new RefundPending(reference, amount);
      case FAILED -> new RefundFailed(reference, String.valueOf(refund.getFailureReason()));
    };
  }

  @Override
  public TransferAnswer transfer(Transfer request) {
    var amount = currencies.toStripe(request.amount());
    if (amount.isEmpty()) {
      return amountNotTaken();
    }
    return ask(Operation.TRANSFER, TransferAnswer.class, () -> {
      var source = lookUps.intent(request.source());
      if (!SUCCEEDED.equals(source.getStatus())) {
        return new NotPossible(Obstacle.NOT_CAPTURED, "not_captured");
      }
      var params = TransferCreateParams.builder().setAmount(amount.get()).setCurrency(codeOf(request.amount()))
          .setDestination(request.account().value()).setSourceTransaction(source.getLatestCharge())
          .setTransferGroup(request.payment().toString()).setDescription(request.description())
          .putAllMetadata(StripeObjects.metadata(request, request.metadata())).build();
      var transfer = stripe.v1().transfers().create(params, under(request));
      return new Transferred(ProviderReference.transfer(transfer.getId()),
          currencies.fromStripe(transfer.getAmount(), transfer.getCurrency()));
    });
  }

  @Override
  public LookUpAnswer lookUp(LookUp request) {
    return ask(Operation.READ, LookUpAnswer.class, () -> lookUps.find(request));
  }

  @Override
  public LookUpAnswer lookUp(ProviderReference reference) {
    return ask(Operation.READ, LookUpAnswer.class, () -> lookUps.find(reference));
  }

  @Override
  public boolean charges() {
    return true;
  }

  @Override
  public CostAnswer costOf(ProviderReference reference) {
    return ask(Operation.READ, CostAnswer.class, () -> costs.of(reference));
  }

  @Override
  public EventsAnswer events(EventCursor from, int limit) {
    return ask(Operation.READ, EventsAnswer.class, () -> eventList.read(from, limit));
  }

  @Override
  public WebhookReading read(IncomingWebhook webhook) {
    return webhooks.read(webhook);
  }

  /** A call of the SDK. */
  @FunctionalInterface
  private interface Call<A> {
    A answer() throws StripeException;
  }

  private static <A extends GatewayAnswer> A ask(Operation operation, Class<A> type, Call<? extends A> call) {
    try {
      return call.answer();
    } catch (StripeException failure) {
      return type.cast(StripeFailures.answer(operation, failure));
    } catch (RuntimeException wrapped) {
      // The SDK wraps what fails on the second page of a list and later ones.
      if (wrapped.getCause() instanceof StripeException failure) {
        return type.cast(StripeFailures.answer(operation, failure));
      }
      throw wrapped;
    }
  }

  private static RequestOptions under(GatewayRequest request) {
    return RequestOptions.builder().setIdempotencyKey(request.key().toString()).build();
  }

  private static NotPossible amountNotTaken() {
    return new NotPossible(Obstacle.AMOUNT_NOT_TAKEN, "currency_rule");
  }
}
