package dev.roost.payment.domain;

import dev.roost.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provider answers. Whatever can happen is an answer; an exception means that Roost or its settings are wrong. */
public sealed interface GatewayAnswer {

  /** Of an authorization. */
  sealed interface AuthorizeAnswer extends GatewayAnswer {}

  /** Of a capture. */
  sealed interface CaptureAnswer extends GatewayAnswer {}

  /** Of a void. */
  sealed interface VoidAnswer extends GatewayAnswer {}

  /** Of a refund. */
  sealed interface RefundAnswer extends GatewayAnswer {}

  /** Of a transfer. */
  sealed interface TransferAnswer extends GatewayAnswer {}

  /** Of a look-up. */
  sealed interface LookUpAnswer extends GatewayAnswer {}

  /** Of what a capture or a dispute cost. */
  sealed interface CostAnswer extends GatewayAnswer {}

  /** Of a list of events. */
  sealed interface EventsAnswer extends GatewayAnswer {}

  /**
   * The money is held.
   *
   * @param captureBefore when the hold ends by itself
   */
  record Authorized(ProviderReference reference, Money amount, Instant captureBefore) implements AuthorizeAnswer {
  }

  /**
   * The guest has to do something, such as 3-D Secure; an event tells what became of it.
   *
   * @param secret what the guest's client needs to go on
   * @param redirect where to send the guest instead, if the provider says so
   */
  record NeedsCustomerAction(ProviderReference reference, ClientSecret secret,
      @Nullable URI redirect) implements AuthorizeAnswer {
  }

  /** The provider has not decided yet; an event tells. */
  record Pending(ProviderReference reference) implements AuthorizeAnswer {
  }

  /**
   * The card says no. The provider may keep the attempt: void it when it is given up.
   *
   * @param reference the attempt, if there is one
   * @param providerCode in the provider's words, for people who look into it
   */
  record Declined(@Nullable ProviderReference reference, DeclineReason reason,
      String providerCode) implements AuthorizeAnswer, CaptureAnswer {

    public boolean retryable() {
      return reason.retryable();
    }
  }

  /** The money is taken. */
  record Captured(ProviderReference reference, Money amount) implements CaptureAnswer {
  }

  /** Nothing is held any more. */
  record Voided(ProviderReference reference) implements VoidAnswer {
  }

  /** The money goes back. */
  record Refunded(ProviderReference reference, Money amount) implements RefundAnswer {
  }

  /** The money will go back; an event tells when it has. */
  record RefundPending(ProviderReference reference, Money amount) implements RefundAnswer {
  }

  /** The money could not go back; it is still owed. */
  record RefundFailed(ProviderReference reference, String providerCode) implements RefundAnswer {
  }

  /** The money is on the host's account at the provider. */
  record Transferred(ProviderReference reference, Money amount) implements TransferAnswer {
  }

  /** What was looked for is there, and this is how it is now. */
  record Found(ProviderObject object) implements LookUpAnswer {
  }

  /**
   * What the provider has charged for a capture or a dispute, in the currency in which it settles; zero where it charges nothing.
   *
   * @param returned what it has given back of that, as of the fee for a dispute that was won
   */
  record Cost(Money fee, Money returned) implements CostAnswer {

    /** Of which nothing came back. */
    public Cost(Money fee) {
      this(fee, Money.zero(fee.currency()));
    }
  }

  /** It is proven that the operation was never done: it may be tried under a new key. */
  record Absent() implements LookUpAnswer {
  }

  /**
   * Events in the order in which the provider tells them, oldest first.
   *
   * @param next where to go on, even if there is nothing more yet
   * @param more whether there is more already
   */
  record Events(List<ProviderEvent> events, EventCursor next, boolean more) implements EventsAnswer {

    public Events {
      events = List.copyOf(events);
    }
  }

  /** The provider no longer knows the event of the cursor: compare objects, then go on from a moment. */
  record CursorLost() implements EventsAnswer {
  }

  /** The state of things forbids it, and nothing was done. */
  record NotPossible(Obstacle obstacle, String providerCode)
      implements
        AuthorizeAnswer,
        CaptureAnswer,
        VoidAnswer,
        RefundAnswer,
        TransferAnswer {
  }

  /** Nothing was done; the same may be asked again after a while, with the same key. */
  record TryLater(Duration after)
      implements
        AuthorizeAnswer,
        CaptureAnswer,
        VoidAnswer,
        RefundAnswer,
        TransferAnswer,
        LookUpAnswer,
        CostAnswer,
        EventsAnswer {
  }

  /** No answer came, or none that tells: the work may have been done or not. Ask again with the same key, or look it up. */
  record Unknown(String cause)
      implements
        AuthorizeAnswer,
        CaptureAnswer,
        VoidAnswer,
        RefundAnswer,
        TransferAnswer,
        LookUpAnswer,
        CostAnswer,
        EventsAnswer {
  }

  /** What can stand in the way of an operation. */
  enum Obstacle {
    NO_SUCH_OBJECT,
    ALREADY_CAPTURED,
    ALREADY_VOIDED,
    /** The guest has not finished, or the hold has ended by itself. */
    NOTHING_HELD,
    NOT_CAPTURED,
    MORE_THAN_LEFT,
    AMOUNT_NOT_TAKEN,
    ACCOUNT_NOT_READY,
    BALANCE_TOO_LOW,
    /** The money is disputed. */
    DISPUTED,
    OTHER
  }
}
