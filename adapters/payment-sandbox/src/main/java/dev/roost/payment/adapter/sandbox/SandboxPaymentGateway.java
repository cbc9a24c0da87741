package dev.roost.payment.adapter.sandbox;

import static java.util.Objects.requireNonNull;

import dev.roost.payment.adapter.sandbox.Card.Behaviour;
import dev.roost.payment.adapter.sandbox.Decision.Done;
import dev.roost.payment.adapter.sandbox.Decision.Impossible;
import dev.roost.payment.adapter.sandbox.Operations.Answered;
import dev.roost.payment.adapter.sandbox.Operations.Verdict;
import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.CurrencyRules;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.CaptureAnswer;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.CostAnswer;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.EventsAnswer;
import dev.roost.payment.domain.GatewayAnswer.Found;
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
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import dev.roost.payment.domain.WebhookReading.Unreadable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Answers as a provider would, out of tables of its own. */
final class SandboxPaymentGateway implements PaymentGateway {

  static final String NAME = "sandbox";

  private final Sandbox sandbox;
  private final SandboxSignature signature;
  private final CurrencyRules currencies = new SandboxCurrencies();

  SandboxPaymentGateway(Sandbox sandbox, SandboxSignature signature) {
    this.sandbox = sandbox;
    this.signature = signature;
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
    return (AuthorizeAnswer) once(request, (world, now) -> world.bank.authorize(request, now));
  }

  @Override
  public CaptureAnswer capture(Capture request) {
    return (CaptureAnswer) once(request, (world, now) -> world.bank.capture(request, now));
  }

  @Override
  public VoidAnswer voidPayment(VoidPayment request) {
    return (VoidAnswer) once(request, (world, now) -> world.bank.voidPayment(request, now));
  }

  @Override
  public RefundAnswer refund(Refund request) {
    return (RefundAnswer) once(request, (world, now) -> world.bank.refund(request, now));
  }

  @Override
  public TransferAnswer transfer(Transfer request) {
    return (TransferAnswer) once(request, (world, now) -> world.bank.transfer(request, now));
  }

  @Override
  public LookUpAnswer lookUp(LookUp request) {
    return found(sandbox.atItsTime((world, _) -> world.objects.findByOperation(request.key().value())));
  }

  @Override
  public LookUpAnswer lookUp(ProviderReference reference) {
    return found(sandbox.atItsTime((world, _) -> world.objects.find(reference.value())));
  }

  @Override
  public boolean charges() {
    return false;
  }

  @Override
  public CostAnswer costOf(ProviderReference payment) {
    return sandbox.atItsTime((world, _) -> new Cost(world.objects.find(payment.value()).orElseThrow().money(0)));
  }

  @Override
  public EventsAnswer events(EventCursor from, int limit) {
    return sandbox.atItsTime((world, _) -> switch (from) {
      case EventCursor.Since since -> page(world, 0, since.moment(), from, limit);
      case EventCursor.After after -> world.events.numberOf(after.eventId())
          .map(number -> page(world, number, Instant.EPOCH, from, limit)).orElse(new CursorLost());
    });
  }

  private static EventsAnswer page(Sandbox world, long number, Instant since, EventCursor from, int limit) {
    var found = world.events.after(number, since, limit);
    var events = found.stream().limit(limit).map(EventBody::toDomain).toList();
    var next = events.isEmpty() ? from : new EventCursor.After(events.getLast().id());
    return new Events(events, next, found.size() > limit);
  }

  @Override
  public WebhookReading read(IncomingWebhook webhook) {
    var flaw = signature.flawOf(webhook, sandbox.now());
    if (flaw.isPresent()) {
      return new Forged(flaw.get());
    }
    try {
      return new Genuine(EventBody.parse(webhook.body()).toDomain());
    } catch (JacksonException unreadable) {
      return new Unreadable(unreadable.getOriginalMessage());
    }
  }

  private GatewayAnswer once(GatewayRequest request, BiFunction<Sandbox, Instant, Decision> work) {
    var facts = Facts.of(request);
    var said = sandbox.atItsTime((world, now) -> {
      var before = world.operations.answered(request.key(), facts);
      if (before.isPresent()) {
        return new Said(answer(before.get(), objectOf(world, before.get()), world), false);
      }
      var fresh = switch (work.apply(world, now)) {
        case Done done ->
          new Answered(facts, done.verdict(), done.object().id(), done.amount(), done.code());
        case Impossible impossible -> new Answered(facts, Verdict.NOT_POSSIBLE, null, 0, impossible.obstacle().name());
      };
      world.operations.remember(request.key().value(), fresh);
      var object = objectOf(world, fresh);
      return object != null && object.behaviour().is(Behaviour.ANSWERS_LOST)
          ? new Said(new Unknown("the test card loses the first answer to every operation"), false)
          : new Said(answer(fresh, object, world),
              object != null && object.behaviour().is(Behaviour.ANSWERS_LATE));
    });
    if (said.isLate()) {
      sandbox.dawdle();
    }
    return said.answer();
  }

  /** An answer to what was done just now, or before. */
  private record Said(GatewayAnswer answer, boolean isLate) {
  }

  private static @Nullable StoredObject objectOf(Sandbox world, Answered answered) {
    return answered.objectId() == null ? null : world.objects.find(answered.objectId()).orElseThrow();
  }

  private static GatewayAnswer answer(Answered answered, @Nullable StoredObject object, Sandbox world) {
    if (object == null) {
      return new NotPossible(Obstacle.valueOf(answered.code()), answered.code().toLowerCase(Locale.ROOT));
    }
    var reference = object.reference();
    var amount = object.money(answered.amount());
    return switch (answered.verdict()) {
      case AUTHORIZED -> new Authorized(reference, amount, requireNonNull(object.captureBefore()));
      case NEEDS_ACTION ->
        new NeedsCustomerAction(reference, new ClientSecret(world.objects.secretOf(object)), null);
      case PENDING -> new Pending(reference);
      case DECLINED -> new Declined(reference, DeclineReason.valueOf(answered.code()),
          answered.code().toLowerCase(Locale.ROOT));
      case CAPTURED -> new Captured(reference, amount);
      case VOIDED -> new Voided(reference);
      case REFUNDED -> new Refunded(reference, amount);
      case REFUND_PENDING -> new RefundPending(reference, amount);
      case REFUND_FAILED -> new RefundFailed(reference, answered.code());
      case TRANSFERRED -> new Transferred(reference, amount);
      case NOT_POSSIBLE -> throw new IllegalStateException("What is not possible has no object");
    };
  }

  private static LookUpAnswer found(Optional<StoredObject> object) {
    return object.<LookUpAnswer>map(it -> new Found(it.toDomain())).orElse(new Absent());
  }
}
