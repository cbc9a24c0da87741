package dev.roost.payment.adapter.sandbox;

import static dev.roost.payment.adapter.sandbox.Operations.Verdict.AUTHORIZED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.CAPTURED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.DECLINED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.NEEDS_ACTION;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.PENDING;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.REFUNDED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.REFUND_FAILED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.REFUND_PENDING;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.TRANSFERRED;
import static dev.roost.payment.adapter.sandbox.Operations.Verdict.VOIDED;

import dev.roost.payment.adapter.sandbox.Card.Behaviour;
import dev.roost.payment.adapter.sandbox.Decision.Done;
import dev.roost.payment.adapter.sandbox.Decision.Impossible;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.PaymentMethod;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what is asked, within one transaction of the sandbox: changes objects and says what happened. */
final class Bank {

  private static final String BLOCKED = "sandbox_account_blocked";
  private static final String RETURNING = "sandbox_account_returns";
  private static final String ACCOUNTS = "sandbox_account";

  private final Objects objects;
  private final EventLog events;
  private final SandboxSettings settings;
  private final GuestsBanks banks;

  Bank(Objects objects, EventLog events, SandboxSettings settings) {
    this.objects = objects;
    this.events = events;
    this.settings = settings;
    this.banks = new GuestsBanks(objects, events, settings);
  }

  Decision authorize(Authorize request, Instant now) {
    if (!SandboxCurrencies.takes(request.amount())) {
      return new Impossible(Obstacle.AMOUNT_NOT_TAKEN);
    }
    var card = cardOf(request.method());
    var state = switch (card.behaviour()) {
      case DECLINED -> PaymentState.NEEDS_METHOD;
      case NEEDS_ACTION -> PaymentState.NEEDS_ACTION;
      case DELAYED -> PaymentState.PROCESSING;
      default -> PaymentState.AUTHORIZED;
    };
    var payment = new StoredObject(newId("pay"), Kind.PAYMENT, null, request.key().value(), request.payment().value(),
        state.name(), request.amount().currency().code(), request.amount().amount(), 0, 0, 0, card.name(),
        card.decline(), null, now.plus(settings.hold()));
    var due = switch (state) {
      case PROCESSING -> now.plus(settings.delay());
      case AUTHORIZED -> payment.captureBefore();
      default -> null;
    };
    add(payment, request.description(), request.metadata(), due, now);
    if (request.method() instanceof Presented(_, var kept) && kept) {
      objects.keepCardOf(payment);
    }
    return switch (state) {
      case NEEDS_METHOD -> told(payment, ProviderEventType.PAYMENT_DECLINED, now,
          new Done(DECLINED, payment, payment.amount(), String.valueOf(card.decline())));
      case NEEDS_ACTION -> told(payment, ProviderEventType.PAYMENT_NEEDS_ACTION, now, done(NEEDS_ACTION, payment));
      case PROCESSING -> told(payment, ProviderEventType.PAYMENT_PROCESSING, now, done(PENDING, payment));
      default -> told(payment, ProviderEventType.PAYMENT_AUTHORIZED, now, done(AUTHORIZED, payment));
    };
  }

  private Card cardOf(PaymentMethod method) {
    return switch (method) {
      case Presented(var token, _) -> Card.of(token).orElseGet(Card::unusable);
      case OnFile(var with) -> objects.findWithCardKept(with.value()).map(it -> it.behaviour().onFile())
          .orElseGet(Card::unusable);
    };
  }

  Decision capture(Capture request, Instant now) {
    var payment = objects.lock(request.reference().value()).orElse(null);
    if (payment == null) {
      return new Impossible(Obstacle.NO_SUCH_OBJECT);
    }
    var obstacle = obstacleToCapture(payment, request);
    if (obstacle.isPresent()) {
      return new Impossible(obstacle.get());
    }
    var captured = change(payment, PaymentState.CAPTURED.name(), request.amount().amount(), 0, 0, null);
    if (captured.behaviour().isDisputed()) {
      objects.dueAt(captured, now.plus(settings.delay()));
    }
    return told(captured, ProviderEventType.PAYMENT_CAPTURED, now,
        new Done(CAPTURED, captured, captured.captured(), ""));
  }

  private static Optional<Obstacle> obstacleToCapture(StoredObject payment, Capture request) {
    return switch (PaymentState.valueOf(payment.state())) {
      case AUTHORIZED -> Optional.of(Obstacle.MORE_THAN_LEFT)
          .filter(_ -> request.amount().compareTo(payment.money(payment.amount())) > 0);
      case CAPTURED -> Optional.of(Obstacle.ALREADY_CAPTURED);
      case VOIDED -> Optional.of(Obstacle.ALREADY_VOIDED);
      default -> Optional.of(Obstacle.NOTHING_HELD);
    };
  }

  Decision voidPayment(VoidPayment request, Instant now) {
    var payment = objects.lock(request.reference().value()).orElse(null);
    if (payment == null) {
      return new Impossible(Obstacle.NO_SUCH_OBJECT);
    }
    if (payment.isIn(PaymentState.CAPTURED) || payment.isIn(PaymentState.VOIDED)) {
      return new Impossible(
          payment.isIn(PaymentState.CAPTURED) ? Obstacle.ALREADY_CAPTURED : Obstacle.ALREADY_VOIDED);
    }
    var voided = change(payment, PaymentState.VOIDED.name(), 0, 0, 0, payment.decline());
    return told(voided, ProviderEventType.PAYMENT_VOIDED, now, done(VOIDED, voided));
  }

  Decision refund(Refund request, Instant now) {
    var payment = objects.lock(request.reference().value()).orElse(null);
    if (payment == null || !payment.isIn(PaymentState.CAPTURED)) {
      return new Impossible(payment == null ? Obstacle.NO_SUCH_OBJECT : Obstacle.NOT_CAPTURED);
    }
    if (objects.isDisputed(payment)) {
      return new Impossible(Obstacle.DISPUTED);
    }
    var left = payment.money(payment.captured() - payment.refunded());
    if (request.amount().compareTo(left) > 0) {
      return new Impossible(Obstacle.MORE_THAN_LEFT);
    }
    var card = payment.behaviour();
    var pending = card.is(Behaviour.REFUND_PENDING);
    var state = card.is(Behaviour.REFUND_FAILS)
        ? RefundState.FAILED
        : pending ? RefundState.PENDING : RefundState.SETTLED;
    if (state != RefundState.FAILED) {
      objects.save(with(payment, payment.state(), payment.captured(),
          payment.refunded() + request.amount().amount(), payment.passedOn(), null));
    }
    var refund = new StoredObject(newId("ref"), Kind.REFUND, payment.id(), request.key().value(),
        request.payment().value(), state.name(), payment.currency(), request.amount().amount(), 0, 0, 0, payment.card(),
        null, null, null);
    add(refund, "", request.metadata(), pending ? now.plus(settings.delay()) : null, now);
    return switch (state) {
      case FAILED -> told(refund, ProviderEventType.REFUND_FAILED, now,
          new Done(REFUND_FAILED, refund, refund.amount(), "account_closed"));
      case PENDING -> told(refund, ProviderEventType.REFUND_CREATED, now, done(REFUND_PENDING, refund));
      case SETTLED -> told(refund, ProviderEventType.REFUND_CREATED, now, done(REFUNDED, refund));
    };
  }

  Decision transfer(Transfer request, Instant now) {
    var payment = objects.lock(request.source().value()).orElse(null);
    var account = request.account().value();
    if (!account.startsWith(ACCOUNTS) || account.equals(BLOCKED)) {
      return new Impossible(Obstacle.ACCOUNT_NOT_READY);
    }
    if (payment == null || !payment.isIn(PaymentState.CAPTURED)) {
      return new Impossible(payment == null ? Obstacle.NO_SUCH_OBJECT : Obstacle.NOT_CAPTURED);
    }
    if (request.amount().compareTo(payment.money(payment.captured() - payment.passedOn())) > 0) {
      return new Impossible(Obstacle.BALANCE_TOO_LOW);
    }
    objects.save(with(payment, payment.state(), payment.captured(), payment.refunded(),
        payment.passedOn() + request.amount().amount(), null));
    var transfer = new StoredObject(newId("tra"), Kind.TRANSFER, payment.id(), request.key().value(),
        request.payment().value(), StoredObject.SENT, payment.currency(), request.amount().amount(), 0, 0, 0,
        payment.card(), null, account, null);
    add(transfer, request.description(), request.metadata(),
        account.startsWith(RETURNING) ? now.plus(settings.delay()) : null, now);
    return told(transfer, ProviderEventType.TRANSFER_CREATED, now, done(TRANSFERRED, transfer));
  }

  /** The guest has done what the card asks for, or has refused to. */
  void act(StoredObject payment, boolean approved, Instant now) {
    if (approved) {
      authorizeLate(payment, now);
    } else {
      var refused = change(payment, PaymentState.NEEDS_METHOD.name(), 0, 0, 0, DeclineReason.AUTHENTICATION_FAILED);
      events.append(ProviderEventType.PAYMENT_DECLINED, refused, now);
    }
  }

  /** What was pending is decided, and a hold that has lasted its time ends. */
  void decide(StoredObject object, Instant now) {
    if (object.kind() == Kind.REFUND && object.state().equals(RefundState.PENDING.name())) {
      var settled = change(object, RefundState.SETTLED.name(), 0, 0, 0, null);
      events.append(ProviderEventType.REFUND_UPDATED, settled, now);
    } else if (object.kind() == Kind.TRANSFER) {
      takeBack(object, now);
    } else if (object.kind() == Kind.DISPUTE) {
      banks.decide(object, now);
    } else if (object.isIn(PaymentState.CAPTURED)) {
      banks.open(object, now);
    } else if (object.isIn(PaymentState.PROCESSING)) {
      authorizeLate(object, now);
    } else if (object.isIn(PaymentState.AUTHORIZED)) {
      var voided = change(object, PaymentState.VOIDED.name(), 0, 0, 0, null);
      events.append(ProviderEventType.PAYMENT_VOIDED, voided, now);
    } else {
      objects.dueAt(object, null);
    }
  }

  /** All of it; it can be passed on again. */
  private void takeBack(StoredObject transfer, Instant now) {
    objects.lock(java.util.Objects.requireNonNull(transfer.source())).ifPresent(payment -> objects.save(with(payment,
        payment.state(), payment.captured(), payment.refunded(), payment.passedOn() - transfer.amount(), null)));
    var returned = change(transfer, StoredObject.RETURNED, 0, 0, 0, null);
    events.append(ProviderEventType.TRANSFER_REVERSED, returned, now);
  }

  private void authorizeLate(StoredObject payment, Instant now) {
    var authorized = change(payment, PaymentState.AUTHORIZED.name(), 0, 0, 0, null);
    objects.dueAt(authorized, authorized.captureBefore());
    events.append(ProviderEventType.PAYMENT_AUTHORIZED, authorized, now);
  }

  private void add(StoredObject object, String description, Map<String, String> metadata, @Nullable Instant due,
      Instant now) {
    objects.add(object, object.id() + "_secret_" + UUID.randomUUID(), description, metadata, due, now);
  }

  private StoredObject change(StoredObject it, String state, long captured, long refunded, long passedOn,
      @Nullable DeclineReason decline) {
    var changed = with(it, state, captured, refunded, passedOn, decline);
    objects.save(changed);
    return changed;
  }

  private static StoredObject with(StoredObject it, String state, long captured, long refunded, long passedOn,
      @Nullable DeclineReason decline) {
    return new StoredObject(it.id(), it.kind(), it.source(), it.operationKey(), it.paymentId(), state, it.currency(),
        it.amount(), captured, refunded, passedOn, it.card(), decline, it.account(), it.captureBefore());
  }

  private Decision told(StoredObject object, ProviderEventType type, Instant now, Done done) {
    events.append(type, object, now);
    return done;
  }

  private static Done done(Operations.Verdict verdict, StoredObject object) {
    return new Done(verdict, object, object.amount(), "");
  }

  private static String newId(String kind) {
    return kind + "_" + UUID.randomUUID().toString().replace("-", "");
  }
}
