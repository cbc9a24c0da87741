package dev.roost.payment.domain;

import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay with one method: an object at the provider, as far as it is known. Each of its operations has a key of its
 * own, stored before the provider is asked.
 *
 * @param authorize names the operation that makes it
 * @param keptSince when the guest agreed that the card is kept; absent where they did not
 * @param knowledge how far the provider's object is known to be
 * @param knownAt when it was like that
 * @param reference the provider's name of it, once known
 * @param captureBefore when the hold ends by itself
 * @param decline why the last answer was no
 * @param capture names the capture, once it is wanted
 * @param end names the void, once it is wanted
 */
@ValueObject
public record Attempt(OperationKey authorize, PaymentMethod method, @Nullable Instant keptSince,
    Knowledge knowledge, Instant knownAt, @Nullable ProviderReference reference, @Nullable Instant captureBefore,
    @Nullable DeclineReason decline,
    @Nullable OperationKey capture, @Nullable OperationKey end) {

  /** The guest is there, and names a card. */
  static Attempt presented(OperationKey key, PaymentMethodToken card, @Nullable Instant keptSince, Instant now) {
    return new Attempt(key, new Presented(card, keptSince != null), keptSince, Knowledge.NOTHING, now, null, null, null,
        null, null);
  }

  /** The guest is not there. */
  static Attempt onFile(OperationKey key, ProviderReference card, Instant now) {
    return new Attempt(key, new OnFile(card), null, Knowledge.NOTHING, now, null, null, null, null, null);
  }

  /** Whether an object or an answer of the provider is about this attempt. */
  boolean isMeant(@Nullable OperationKey operation, @Nullable ProviderReference named) {
    return authorize.equals(operation) || (reference != null && reference.equals(named));
  }

  /**
   * With what the provider's object tells. Knowledge only grows: what comes late, twice or out of order changes nothing.
   * Between a refusal and a decision that is still open the later one counts, since a guest may try again.
   */
  Attempt learn(ProviderPayment object, Instant at) {
    var told = Knowledge.of(object.state(), object.decline());
    if (told.isBehind(knowledge) || (told.isLevelWith(knowledge) && !at.isAfter(knownAt) && reference != null)) {
      return this;
    }
    return new Attempt(authorize, method, keptSince, told, at, object.reference(),
        object.captureBefore() == null ? captureBefore : object.captureBefore(), object.decline(), capture, end);
  }

  /** With a no that came without an object. */
  Attempt refused(DeclineReason reason, Instant at) {
    return Knowledge.DECLINED.isBehind(knowledge)
        ? this
        : new Attempt(authorize, method, keptSince, Knowledge.DECLINED, at, reference, null, reason, capture, end);
  }

  /** With another key for that operation, if it is one of this attempt's. */
  Attempt renewed(OperationKey operation, OperationKey fresh) {
    return new Attempt(authorize.equals(operation) ? fresh : authorize, method, keptSince, knowledge, knownAt,
        reference,
        captureBefore, decline, operation.equals(capture) ? fresh : capture, operation.equals(end) ? fresh : end);
  }

  Attempt withCapture(OperationKey key) {
    return new Attempt(authorize, method, keptSince, knowledge, knownAt, reference, captureBefore, decline, key, end);
  }

  Attempt withEnd(OperationKey key) {
    return new Attempt(authorize, method, keptSince, knowledge, knownAt, reference, captureBefore, decline, capture,
        key);
  }

  /** The card that can be charged again, once it was presented, kept and charged. */
  Optional<ProviderReference> keptCard() {
    return knowledge == Knowledge.TAKEN && keptSince != null ? Optional.ofNullable(reference) : Optional.empty();
  }

  boolean isOnFile() { return method instanceof OnFile; }

  /** Whether the provider has said no, and may say yes to the same card another day. */
  boolean mayWorkLater() {
    return knowledge == Knowledge.DECLINED && decline != null && decline.retryable();
  }

  boolean hasMoney() {
    return knowledge == Knowledge.HELD || knowledge == Knowledge.TAKEN;
  }

  /** Whether nothing can come of it any more: it ended, or was refused without leaving an object behind. */
  boolean isOver() {
    return knowledge == Knowledge.ENDED || (knowledge == Knowledge.DECLINED && reference == null);
  }

  /** Whether there is something at the provider that could still hold money, now or later. */
  boolean canBeLetGo() {
    return reference != null && knowledge != Knowledge.TAKEN && knowledge != Knowledge.ENDED;
  }

  boolean isUndecidedSince(Instant moment) {
    return knowledge == Knowledge.OPEN && end == null && !knownAt.isAfter(moment);
  }

  ProviderReference mustHaveReference() {
    return Objects.requireNonNull(reference, "no object is known yet");
  }

  /** How far an object of the provider is known to be. */
  public enum Knowledge {
    /** Asked for; no answer yet, or none that tells. */
    NOTHING(0),
    /** The guest, their bank or the provider has to decide. */
    OPEN(1),
    /** Refused; the guest may try again on the same object. */
    DECLINED(1),
    /** The money is held. */
    HELD(2),
    /** The money is taken. */
    TAKEN(3),
    /** Nothing is held, for good. */
    ENDED(3);

    private final int rank;

    Knowledge(int rank) {
      this.rank = rank;
    }

    static Knowledge of(ProviderObject.PaymentState state, @Nullable DeclineReason decline) {
      return switch (state) {
        case NEEDS_METHOD -> decline == null ? OPEN : DECLINED;
        case NEEDS_ACTION, PROCESSING -> OPEN;
        case AUTHORIZED -> HELD;
        case CAPTURED -> TAKEN;
        case VOIDED -> ENDED;
      };
    }

    boolean isBehind(Knowledge other) {
      return rank < other.rank || (rank == other.rank && rank == TAKEN.rank);
    }

    boolean isLevelWith(Knowledge other) {
      return rank == other.rank;
    }
  }
}
