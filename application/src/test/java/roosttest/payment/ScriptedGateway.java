package roosttest.payment;

import dev.roost.payment.domain.CurrencyRule;
import dev.roost.payment.domain.CurrencyRules;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.CaptureAnswer;
import dev.roost.payment.domain.GatewayAnswer.CostAnswer;
import dev.roost.payment.domain.GatewayAnswer.EventsAnswer;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayAnswer.RefundAnswer;
import dev.roost.payment.domain.GatewayAnswer.TransferAnswer;
import dev.roost.payment.domain.GatewayAnswer.VoidAnswer;
import dev.roost.payment.domain.GatewayMisuse;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Answers what a test has written down, one after the other, and remembers what it was asked. Never in a transaction. */
public final class ScriptedGateway implements PaymentGateway {

  private final Deque<GatewayAnswer> answers = new ArrayDeque<>();
  private final List<Object> asked = new ArrayList<>();
  private boolean charges;
  private WebhookReading reading = new WebhookReading.Forged(WebhookReading.Flaw.NO_SIGNATURE);

  /** Answers these next. */
  public ScriptedGateway will(GatewayAnswer... next) {
    answers.addAll(Arrays.asList(next));
    return this;
  }

  /** Reads every webhook as this. */
  public void willRead(WebhookReading given) {
    reading = given;
  }

  /** Charges for captures from now on. */
  public void charge() {
    charges = true;
  }

  /** What was asked, in order: requests, references that were looked up, cursors. */
  public List<Object> asked() {
    return List.copyOf(asked);
  }

  /** The requests of a kind. */
  public <T extends GatewayRequest> List<T> asked(Class<T> kind) {
    return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public String provider() {
    return "scripted";
  }

  @Override
  public CurrencyRules currencies() {
    return currency -> currency.code().equals("EUR")
        ? Optional.of(new CurrencyRule(currency, 2, 1, 50, 1_000_000_00))
        : Optional.empty();
  }

  @Override
  public AuthorizeAnswer authorize(Authorize request) {
    return (AuthorizeAnswer) next(request);
  }

  @Override
  public CaptureAnswer capture(Capture request) {
    return (CaptureAnswer) next(request);
  }

  @Override
  public VoidAnswer voidPayment(VoidPayment request) {
    return (VoidAnswer) next(request);
  }

  @Override
  public RefundAnswer refund(Refund request) {
    return (RefundAnswer) next(request);
  }

  @Override
  public TransferAnswer transfer(Transfer request) {
    return (TransferAnswer) next(request);
  }

  @Override
  public LookUpAnswer lookUp(LookUp request) {
    return (LookUpAnswer) next(request);
  }

  @Override
  public LookUpAnswer lookUp(ProviderReference reference) {
    return (LookUpAnswer) next(reference);
  }

  @Override
  public boolean charges() {
    return charges;
  }

  @Override
  public CostAnswer costOf(ProviderReference payment) {
    return (CostAnswer) next(payment);
  }

  @Override
  public EventsAnswer events(EventCursor from, int limit) {
    return (EventsAnswer) next(from);
  }

  @Override
  public WebhookReading read(IncomingWebhook webhook) {
    return reading;
  }

  private GatewayAnswer next(Object request) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new GatewayMisuse("The payment provider is another process: call it outside transactions");
    }
    asked.add(request);
    return Optional.ofNullable(answers.poll())
        .orElseThrow(() -> new GatewayMisuse("Nobody has said what to answer to " + request));
  }
}
