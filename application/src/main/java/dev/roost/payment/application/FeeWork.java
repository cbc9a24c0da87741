package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.platform.Backoff;
import dev.roost.shared.Money;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the provider what a capture cost, outside transactions, and enters it. */
@Component
class FeeWork {

  private final Payments payments;
  private final Provider provider;
  private final MoneyBook book;
  private final PaymentWork work;
  private final TransactionOperations transactions;

  FeeWork(Payments payments, Provider provider, MoneyBook book, PaymentWork work, TransactionOperations transactions) {
    this.payments = payments;
    this.provider = provider;
    this.book = book;
    this.work = work;
    this.transactions = transactions;
  }

  void run(Claim claim) {
    var payment = payments.find(claim.work().payment()).orElseThrow();
    var taken = payment.taken().stream().filter(it -> it.authorize().value().equals(claim.work().subject()))
        .findFirst().orElseThrow();
    var reference = Objects.requireNonNull(taken.reference(), "what was taken has a name");
    switch (provider.gateway().costOf(reference)) {
      case Cost(var fee) -> transactions.executeWithoutResult(_ -> enter(claim, payment, taken, fee));
      case TryLater(var after) -> work.postpone(claim, after, "the provider cannot tell yet");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }

  private void enter(Claim claim, Payment payment, Attempt taken, Money fee) {
    if (!fee.isZero()) {
      book.charged(payment, taken, fee);
    }
    work.done(claim);
  }
}
