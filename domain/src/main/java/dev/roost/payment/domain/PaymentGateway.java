package dev.roost.payment.domain;

import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.CaptureAnswer;
import dev.roost.payment.domain.GatewayAnswer.CostAnswer;
import dev.roost.payment.domain.GatewayAnswer.EventsAnswer;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayAnswer.RefundAnswer;
import dev.roost.payment.domain.GatewayAnswer.TransferAnswer;
import dev.roost.payment.domain.GatewayAnswer.VoidAnswer;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;

/**
 * The provider that moves the money. It is another process with a will of its own: never called in a transaction, always
 * with a key that was stored before.
 *
 * <p>The same key with the same facts gets the same answer and has one effect; with other facts it is a
 * {@link GatewayMisuse}, and has none.
 */
public interface PaymentGateway {

  /** The provider's name, as in {@code roost.payment.provider}. */
  String provider();

  CurrencyRules currencies();

  AuthorizeAnswer authorize(Authorize request);

  CaptureAnswer capture(Capture request);

  VoidAnswer voidPayment(VoidPayment request);

  RefundAnswer refund(Refund request);

  TransferAnswer transfer(Transfer request);

  /** What became of an operation that makes an object: of an authorization, a refund or a transfer. */
  LookUpAnswer lookUp(LookUp request);

  /** How a payment, refund, transfer or dispute is now; so one sees what became of a capture or a void. */
  LookUpAnswer lookUp(ProviderReference reference);

  /** Whether it charges for captures and disputes, so that asking what one cost is worth it. */
  boolean charges();

  /**
   * What it has charged for a captured payment, or for a dispute that took money back, and what it has given back of that; it
   * may not know yet.
   */
  CostAnswer costOf(ProviderReference reference);

  /** At most {@code limit} events, from 1 to 100. */
  EventsAnswer events(EventCursor from, int limit);

  /** Whether the provider sent this, and what it says. */
  WebhookReading read(IncomingWebhook webhook);
}
