package dev.roost.booking.domain;

import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What of a long stay is paid after the booking, and what became of it.
 *
 * @param all in order; none where all is paid with the booking
 * @param keepCardSince when the guest agreed that their card is kept for it, UTC; absent where there is none
 */
@ValueObject
public record Instalments(List<Instalment> all, @Nullable Instant keepCardSince) {

  private static final int FIRST = 2;

  public Instalments {
    all = List.copyOf(all);
    if (all.isEmpty() != (keepCardSince == null)) {
      throw new IllegalArgumentException("A card is kept for instalments, and for nothing else");
    }
  }

  /** All is paid with the booking. */
  public static Instalments none() {
    return new Instalments(List.of(), null);
  }

  /** As they were quoted; the guest agrees now. */
  public static Instalments planned(List<PlannedPayment> parts, Instant now) {
    return parts.isEmpty()
        ? none()
        : new Instalments(IntStream.range(0, parts.size())
            .mapToObj(i -> Instalment.planned(FIRST + i, parts.get(i))).toList(), now);
  }

  /** All of them. */
  Money total(Currency currency) {
    return sum(currency, _ -> true);
  }

  /** What of the price was not paid yet, and perhaps never will be. */
  Money notPaid(Currency currency) {
    return sum(currency, it -> !it.isPaid());
  }

  /** The same at a later moment, if what is due by then is paid. */
  Money notPaidAt(Instant moment, StayTimes times, Currency currency) {
    return sum(currency, it -> it.isOpen() || (!it.isPaid() && moment.isBefore(times.checkInOn(it.dueOn()))));
  }

  /** When that changes. */
  Stream<Instant> changes(StayTimes times) {
    return all.stream().filter(it -> it.status() == InstalmentStatus.PLANNED).map(it -> times.checkInOn(it.dueOn()));
  }

  /** When Roost's clock has something to do. */
  Optional<Instant> dueAt(StayTimes times) {
    return all.stream().flatMap(it -> it.dueAt(times).stream()).min(Comparator.naturalOrder());
  }

  /** The one for which it has something to do now. */
  Optional<Instalment> due(StayTimes times, Instant now) {
    return all.stream().filter(it -> it.dueAt(times).filter(at -> !now.isBefore(at)).isPresent()).findFirst();
  }

  /** When the time to pay is over for the first one that was charged and is not paid. */
  Optional<Instant> closesAt() {
    return all.stream().filter(Instalment::isOpen).flatMap(it -> Optional.ofNullable(it.closesAt()).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether none is waited for any more: each was paid, is owed by the guest, or has lapsed. */
  boolean areSettled() {
    return all.stream().noneMatch(it -> it.isOpen() || it.status() == InstalmentStatus.PLANNED);
  }

  /** Those that nobody will pay any more although they were charged: their payments are to be let go. */
  public Stream<Instalment> lapsedWithPayment() {
    return all.stream().filter(it -> it.status() == InstalmentStatus.LAPSED && it.payment() != null);
  }

  /** The first night that is not paid; empty where all are. */
  public Optional<Instalment> firstNotPaid() {
    return all.stream().filter(it -> !it.isPaid()).findFirst();
  }

  public Instalment numbered(int number) {
    return all.stream().filter(it -> it.number() == number).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No instalment " + number));
  }

  Instalments with(Instalment changed) {
    return new Instalments(all.stream().map(it -> it.number() == changed.number() ? changed : it).toList(),
        keepCardSince);
  }

  /** The stay was called off. */
  Instalments lapsed() {
    return new Instalments(all.stream().map(it -> it.isPaid() ? it : it.as(InstalmentStatus.LAPSED)).toList(),
        keepCardSince);
  }

  private Money sum(Currency currency, Predicate<Instalment> which) {
    return all.stream().filter(which).map(Instalment::amount).reduce(Money.zero(currency), Money::plus);
  }
}
