package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentAuthorized;
import dev.roost.payment.contract.PaymentCaptured;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentRefusal.PaymentStatusForbids;
import dev.roost.payment.contract.PaymentRefusal.PaymentTooLate;
import dev.roost.payment.contract.PaymentReleased;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Attempt.Knowledge;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.Step.Hold;
import dev.roost.payment.domain.Step.LetGo;
import dev.roost.payment.domain.Step.Take;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a guest pays for a booking. It knows two things: what the booking wants of it, its goal, and what is known
 * of the provider's objects, its attempts. What has to be done next follows from both, whichever of them changed last; so an
 * answer, a webhook and the recovery of a lost answer go through one and the same transition, and money that comes after
 * the payment was given up is let go.
 */
@AggregateRoot
public final class Payment extends Aggregate {

  /** Banks that have said no are asked once a day. */
  static final Duration NEXT_TRY = Duration.ofDays(1);

  @Identity private final PaymentId id;
  private final Order order;
  private final List<Attempt> attempts;
  private Goal goal;

  private Payment(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.order = stored.order();
    this.attempts = new ArrayList<>(stored.attempts());
    this.goal = stored.goal();
  }

  /** A payment that waits for the guest, or for a card that was kept. An instalment is taken as soon as it is held. */
  public static Payment open(PaymentId id, Order order) {
    var goal = order.purpose() instanceof PaymentPurpose.Instalment ? Goal.TAKE : Goal.HOLD;
    return new Payment(new Snapshot(id, 0, order, goal, List.of()));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Payment restore(Snapshot stored) {
    return new Payment(stored);
  }

  /** The guest names a method; the same one under the same key again changes nothing. */
  public void payWith(PaymentMethodToken method, OperationKey key, Instant now) {
    payWith(method, false, key, now);
  }

  /**
   * The same.
   *
   * @param keep whether the guest agrees that it is charged again; they may have agreed with the order already
   */
  public void payWith(PaymentMethodToken method, boolean keep, OperationKey key, Instant now) {
    var agreed = order.keepCardSince() == null && keep ? now : order.keepCardSince();
    add(Attempt.presented(key, method, agreed, now), now);
  }

  /** A card that was kept is charged while the guest is not there. */
  public void charge(ProviderReference card, OperationKey key, Instant now) {
    add(Attempt.onFile(key, card, now), now);
  }

  /** When the card that was kept is worth another try; empty where it is not, or the guest has to pay before. */
  public Optional<Instant> chargeAgainAt() {
    return status() == PaymentStatus.WAITING
        ? attempts.stream().filter(Attempt::isOnFile).reduce((one, later) -> later).filter(Attempt::mayWorkLater)
            .map(declined -> declined.knownAt().plus(NEXT_TRY)).filter(order.payBy()::isAfter)
        : Optional.empty();
  }

  /** A card that was kept with this payment. */
  public Optional<ProviderReference> keptCard() {
    return isLetGo()
        ? Optional.empty()
        : attempts.stream().flatMap(attempt -> attempt.keptCard().stream()).reduce((one, later) -> later);
  }

  private void add(Attempt attempt, Instant now) {
    var key = attempt.authorize();
    if (attempts.stream().anyMatch(it -> it.authorize().equals(key))) {
      return;
    }
    if (goal == Goal.LET_GO || status() != PaymentStatus.WAITING) {
      throw new Refused(new PaymentStatusForbids("pay", status()));
    }
    if (!isInstalment() && !now.isBefore(order.payBy())) {
      throw new Refused(new PaymentTooLate(order.payBy()));
    }
    attempts.add(attempt);
  }

  /** The booking is agreed: held money shall be taken. */
  public void take(Supplier<OperationKey> keys) {
    if (goal == Goal.LET_GO) {
      throw new Refused(new PaymentStatusForbids("capture", status()));
    }
    change(() -> goal = Goal.TAKE, keys);
  }

  /** The time to pay is over: an attempt that is not decided may come to its end, all else is let go. */
  public void expire(Supplier<OperationKey> keys) {
    if (status() == PaymentStatus.WAITING) {
      letGo(keys);
    }
  }

  /** Ends attempts that nobody has decided since then; another one may follow. */
  public void abandon(Instant undecidedSince, Supplier<OperationKey> keys) {
    attempts.replaceAll(attempt -> attempt.isUndecidedSince(undecidedSince) ? attempt.withEnd(keys.get()) : attempt);
  }

  /** Whether it is a part of a stay that is agreed already: it can be paid until its booking gives it up. */
  public boolean isInstalment() {
    return order.purpose() instanceof PaymentPurpose.Instalment;
  }

  /**
   * The booking will not take place: what is held, or will turn out to be, shall be let go. What was taken is
   * {@linkplain #takenInVain() taken in vain}.
   */
  public void letGo(Supplier<OperationKey> keys) {
    change(() -> goal = Goal.LET_GO, keys);
  }

  /**
   * What the provider's object tells, by whichever way it came.
   *
   * @param at when the object was like that
   */
  public void learn(ProviderPayment object, Instant at, Supplier<OperationKey> keys) {
    change(() -> attempts.replaceAll(meant(object.operation(), object.reference(), it -> it.learn(object, at))), keys);
  }

  /** Whether the provider's object is about an attempt of this payment. */
  public boolean knows(ProviderPayment object) {
    return attempts.stream().anyMatch(it -> it.isMeant(object.operation(), object.reference()));
  }

  /** The provider refused without making an object, or was never asked. */
  public void refused(OperationKey authorize, DeclineReason reason, Instant at, Supplier<OperationKey> keys) {
    change(() -> attempts.replaceAll(meant(authorize, null, it -> it.refused(reason, at))), keys);
  }

  /** An operation is proven not to have been done, and the provider would remember its answer: it gets another key. */
  public void renew(OperationKey operation, OperationKey fresh) {
    attempts.replaceAll(attempt -> attempt.renewed(operation, fresh));
  }

  /** What the provider has to be asked for next; nothing where all that is wanted is known to have happened. */
  public List<Step> steps() {
    return attempts.stream().flatMap(this::step).toList();
  }

  /** Money that was taken although the payment had been given up, and has to go back as a refund. */
  public Optional<Attempt> takenInVain() {
    return goal == Goal.LET_GO
        ? attempts.stream().filter(it -> it.knowledge() == Knowledge.TAKEN).findFirst()
        : Optional.empty();
  }

  /** Attempts whose money was taken. */
  public List<Attempt> taken() {
    return attempts.stream().filter(it -> it.knowledge() == Knowledge.TAKEN).toList();
  }

  /** Until when the money is held that pays; the provider need not have told. */
  public Optional<Instant> heldUntil() {
    return chosen().map(Attempt::captureBefore);
  }

  /** The attempt at which the guest or their bank may have to do something. */
  public Optional<Attempt> undecided() {
    return attempts.stream().filter(it -> it.knowledge() == Knowledge.OPEN).reduce((one, later) -> later);
  }

  /** What the provider may know more of by now. */
  public Stream<ProviderReference> unfinished() {
    return attempts.stream().filter(Attempt::canBeLetGo).map(Attempt::mustHaveReference);
  }

  /** Whether it was given up. */
  public boolean isLetGo() { return goal == Goal.LET_GO; }

  public PaymentStatus status() {
    if (goal == Goal.LET_GO) {
      return attempts.stream().allMatch(it -> it.isOver() || it.knowledge() == Knowledge.TAKEN)
          ? PaymentStatus.RELEASED
          : PaymentStatus.RELEASING;
    }
    return chosen().map(this::statusOf).orElseGet(this::statusWithoutMoney);
  }

  public PaymentId id() {
    return id;
  }

  public Order order() {
    return order;
  }

  /** Why the last method was refused. */
  public Optional<DeclineReason> lastDecline() {
    return attempts.isEmpty() ? Optional.empty() : Optional.ofNullable(attempts.getLast().decline());
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), order, goal, List.copyOf(attempts));
  }

  private Stream<Step> step(Attempt attempt) {
    if (attempt.knowledge() == Knowledge.NOTHING) {
      // Even where it is given up: what may have been held can only be let go once it is known.
      return Stream.of(new Hold(attempt.authorize(), attempt.method(), order.amount()));
    }
    if (attempt.end() != null && attempt.canBeLetGo()) {
      return Stream.of(new LetGo(attempt.end(), attempt.mustHaveReference()));
    }
    return attempt.capture() != null && attempt.knowledge() == Knowledge.HELD
        ? Stream.of(new Take(attempt.capture(), attempt.mustHaveReference(), order.amount()))
        : Stream.empty();
  }

  /** Makes a change, plans what follows from it, and tells where the payment has come to. */
  private void change(Runnable change, Supplier<OperationKey> keys) {
    var before = status();
    change.run();
    var chosen = chosen().orElse(null);
    attempts.replaceAll(attempt -> planned(attempt, chosen, keys));
    var after = status();
    if (after != before) {
      eventOf(after).ifPresent(this::raise);
    }
  }

  private Attempt planned(Attempt attempt, @Nullable Attempt chosen, Supplier<OperationKey> keys) {
    var wanted = goal != Goal.LET_GO && (chosen == null || chosen.equals(attempt));
    if (!wanted) {
      return attempt.canBeLetGo() && attempt.end() == null ? attempt.withEnd(keys.get()) : attempt;
    }
    return goal == Goal.TAKE && attempt.knowledge() == Knowledge.HELD && attempt.capture() == null
        ? attempt.withCapture(keys.get())
        : attempt;
  }

  /** The attempt that pays: the first that has money. All others are let go. */
  private Optional<Attempt> chosen() {
    return attempts.stream().filter(Attempt::hasMoney).findFirst();
  }

  private PaymentStatus statusOf(Attempt chosen) {
    if (chosen.knowledge() == Knowledge.TAKEN) {
      return PaymentStatus.CAPTURED;
    }
    return goal == Goal.TAKE ? PaymentStatus.CAPTURING : PaymentStatus.AUTHORIZED;
  }

  private PaymentStatus statusWithoutMoney() {
    var last = attempts.isEmpty() ? null : attempts.getLast().knowledge();
    return last == Knowledge.NOTHING || last == Knowledge.OPEN ? PaymentStatus.DECIDING : PaymentStatus.WAITING;
  }

  private Optional<DomainEvent> eventOf(PaymentStatus reached) {
    return switch (reached) {
      case AUTHORIZED -> Optional.of(new PaymentAuthorized(id, order.booking(), order.amount()));
      case CAPTURED -> Optional.of(new PaymentCaptured(id, order.booking(), order.amount()));
      case RELEASED -> Optional.of(new PaymentReleased(id, order.booking(), order.amount()));
      case WAITING, DECIDING, CAPTURING, RELEASING -> Optional.empty();
    };
  }

  private static UnaryOperator<Attempt> meant(@Nullable OperationKey operation, @Nullable ProviderReference reference,
      UnaryOperator<Attempt> change) {
    return attempt -> attempt.isMeant(operation, reference) ? change.apply(attempt) : attempt;
  }

  /** What the booking wants of a payment. It goes forward only, and letting go is final. */
  public enum Goal {
    HOLD, TAKE, LET_GO
  }

  /**
   * What is to be paid.
   *
   * @param purpose what for; no other payment of the booking is for the same
   * @param payBy until when the guest can name a method, UTC
   * @param keepCardSince when the guest agreed that the card is kept for later instalments, UTC; absent where there are none
   */
  public record Order(BookingId booking, PaymentPurpose purpose, UserId guest, UserId host, Money amount,
      Instant payBy, @Nullable Instant keepCardSince) {

    public Order {
      if (amount.amount() <= 0) {
        throw new IllegalArgumentException("There is nothing to pay: " + amount);
      }
    }

    /** With a card that is charged once. */
    public Order(BookingId booking, PaymentPurpose purpose, UserId guest, UserId host, Money amount, Instant payBy) {
      this(booking, purpose, guest, host, amount, payBy, null);
    }
  }

  /** All that is stored of a payment. */
  public record Snapshot(PaymentId id, long version, Order order, Goal goal, List<Attempt> attempts) {

    public Snapshot {
      attempts = List.copyOf(attempts);
    }
  }
}
