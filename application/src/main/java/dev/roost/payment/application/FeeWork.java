package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.platform.Backoff;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the provider what a capture or a dispute cost, outside transactions, and enters it. */
@Component
class FeeWork {

  private final Payments payments;
  private final Disputes disputes;
  private final Provider provider;
  private final MoneyBook book;
  private final PaymentWork work;
  private final TransactionOperations transactions;

  FeeWork(Payments payments, Disputes disputes, Provider provider, MoneyBook book, PaymentWork work,
      TransactionOperations transactions) {
    this.payments = payments;
    this.disputes = disputes;
    this.provider = provider;
    this.book = book;
    this.work = work;
    this.transactions = transactions;
  }

  void run(Claim claim) {
    var payment = payments.find(claim.work().payment()).orElseThrow();
    var subject = claim.work().subject();
    payment.taken().stream().filter(it -> it.authorize().value().equals(subject)).findFirst().ifPresentOrElse(
        taken -> ask(claim, Objects.requireNonNull(taken.reference(), "what was taken has a name"),
            cost -> book.charged(payment, taken, cost)),
        () -> {
          var dispute = dispute(payment, subject);
          ask(claim, dispute.matter().reference(), cost -> book.charged(dispute, cost));
        });
  }

  private Dispute dispute(Payment payment, UUID id) {
    return disputes.ofBooking(payment.order().booking()).stream().filter(it -> it.id().value().equals(id)).findFirst()
        .orElseThrow();
  }

  private void ask(Claim claim, ProviderReference reference, Consumer<Cost> enter) {
    switch (provider.gateway().costOf(reference)) {
      case Cost cost -> transactions.executeWithoutResult(_ -> {
        enter.accept(cost);
        work.done(claim);
      });
      case TryLater(var after) -> work.postpone(claim, after, "the provider cannot tell yet");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }
}
