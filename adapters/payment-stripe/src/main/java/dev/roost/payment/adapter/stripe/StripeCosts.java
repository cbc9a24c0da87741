package dev.roost.payment.adapter.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.CostAnswer;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.LongUnaryOperator;

/** What Stripe has charged, as the balance of its account tells. A fee that it gives back is one below zero. */
final class StripeCosts {

  /** Stripe may take a while to work out what a charge brings. */
  private static final Duration UNTIL_SETTLED = Duration.ofMinutes(10);

  private final StripeClient stripe;
  private final StripeLookUps lookUps;
  private final StripeCurrencies currencies;

  StripeCosts(StripeClient stripe, StripeLookUps lookUps, StripeCurrencies currencies) {
    this.stripe = stripe;
    this.lookUps = lookUps;
    this.currencies = currencies;
  }

  CostAnswer of(ProviderReference reference) throws StripeException {
    return reference.kind() == ProviderReference.Kind.DISPUTE
        ? ofDispute(stripe.v1().disputes().retrieve(reference.value()))
        : ofCapture(reference);
  }

  private CostAnswer ofCapture(ProviderReference reference) throws StripeException {
    var charge = lookUps.intent(reference).getLatestChargeObject();
    var transaction = charge == null ? null : charge.getBalanceTransaction();
    return transaction == null
        ? new TryLater(UNTIL_SETTLED)
        : sum(List.of(stripe.v1().balanceTransactions().retrieve(transaction)));
  }

  private CostAnswer ofDispute(Dispute dispute) {
    var moved = Objects.requireNonNullElse(dispute.getBalanceTransactions(), List.<BalanceTransaction>of());
    return switch (String.valueOf(dispute.getStatus())) {
      // A bank that only asked has moved nothing.
      case "warning_closed", "prevented" -> moved.isEmpty() ? nothing(dispute) : sum(moved);
      // It was taken, and it has come back.
      case "won" -> moved.size() < 2 ? new TryLater(UNTIL_SETTLED) : sum(moved);
      default -> moved.isEmpty() ? new TryLater(UNTIL_SETTLED) : sum(moved);
    };
  }

  private Cost nothing(Dispute dispute) {
    return new Cost(currencies.fromStripe(0L, dispute.getCurrency()));
  }

  private Cost sum(List<BalanceTransaction> moved) {
    return new Cost(sum(moved, fee -> Math.max(fee, 0)), sum(moved, fee -> Math.max(-fee, 0)));
  }

  private Money sum(List<BalanceTransaction> moved, LongUnaryOperator part) {
    return currencies.fromStripe(moved.stream().mapToLong(it -> part.applyAsLong(it.getFee())).sum(),
        moved.getFirst().getCurrency());
  }
}
