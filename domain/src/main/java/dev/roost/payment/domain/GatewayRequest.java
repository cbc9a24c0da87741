package dev.roost.payment.domain;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a provider is asked to do. Asking again with the same key and the same facts does nothing more than asking once. */
public sealed interface GatewayRequest {

  OperationKey key();

  PaymentId payment();

  /**
   * Holds money on a card, to be captured later.
   *
   * @param method a card that was not kept cannot be charged while the guest is not there: it is unusable
   * @param description one line, shown to people at the provider
   * @param returnTo where a redirected guest comes back to; null where the client finishes without leaving its page
   * @param metadata kept by the provider beside our ids
   */
  record Authorize(OperationKey key, PaymentId payment, Money amount, PaymentMethod method, String description,
      @Nullable URI returnTo, Map<String, String> metadata) implements GatewayRequest {

    public Authorize {
      positive(amount);
      metadata = Map.copyOf(metadata);
    }
  }

  /** Takes held money, all of it or a part; what is left of the hold is given back, and cannot be captured later. */
  record Capture(OperationKey key, PaymentId payment, ProviderReference reference,
      Money amount) implements GatewayRequest {

    public Capture {
      positive(amount);
    }
  }

  /** Gives held money back without ever having taken it, or ends an attempt that holds nothing. */
  record VoidPayment(OperationKey key, PaymentId payment, ProviderReference reference) implements GatewayRequest {
  }

  /** Gives captured money back, all of it or a part. */
  record Refund(OperationKey key, PaymentId payment, ProviderReference reference, Money amount,
      Map<String, String> metadata) implements GatewayRequest {

    public Refund {
      positive(amount);
      metadata = Map.copyOf(metadata);
    }
  }

  /**
   * Moves captured money to a host's account.
   *
   * @param source the payment whose money it is
   */
  record Transfer(OperationKey key, PaymentId payment, ProviderReference source, PayoutAccount account, Money amount,
      String description, Map<String, String> metadata) implements GatewayRequest {

    public Transfer {
      positive(amount);
      metadata = Map.copyOf(metadata);
    }
  }

  /**
   * The search for an operation whose answer never came.
   *
   * @param kind what the operation would have made
   * @param source the payment that a refund or transfer belongs to; null for an authorization
   * @param firstTried when the operation was first sent
   * @param lastTried when it was last sent
   */
  record LookUp(OperationKey key, PaymentId payment, ProviderReference.Kind kind, @Nullable ProviderReference source,
      Instant firstTried, Instant lastTried) implements GatewayRequest {

    public LookUp {
      if (lastTried.isBefore(firstTried)) {
        throw new IllegalArgumentException("The last try is not before the first");
      }
      if (kind != ProviderReference.Kind.PAYMENT && source == null) {
        throw new IllegalArgumentException("A %s is looked up at its payment".formatted(kind));
      }
    }
  }

  private static void positive(Money amount) {
    if (amount.amount() <= 0) {
      throw new IllegalArgumentException("An amount to move is more than zero, not " + amount);
    }
  }
}
