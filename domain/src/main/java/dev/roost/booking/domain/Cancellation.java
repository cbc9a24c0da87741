package dev.roost.booking.domain;

import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.RefundStep;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What goes back to the guest when a confirmed stay is called off, on the terms that were frozen with it.
 *
 * @param confirmedAt when the stay was agreed, which the time of grace runs from
 * @param lost what the host could have kept already when the stay was altered: the guest never gets more back than under
 *     any of it
 * @param instalments what of the price may not be paid yet: no less than that is given up
 */
@ValueObject
public record Cancellation(Terms terms, Instant confirmedAt, List<HostKeeps> lost, Instalments instalments) {

  /** Within this time of the confirmation a guest may think again, whatever the policy says. */
  static final Duration GRACE = Duration.ofHours(24);
  /** But only where the stay was agreed this long before check-in. */
  static final Lead GRACE_BEFORE = new Lead.Days(7);

  /** Of a stay that was never altered, and is paid. */
  Cancellation(Terms terms, Instant confirmedAt) {
    this(terms, confirmedAt, List.of(), Instalments.none());
  }

  /** What goes back if that side calls the stay off at that moment. */
  public Refund refund(Side by, Instant moment) {
    return terms.price().givingUp(ofPaid(by, moment), notPaid());
  }

  /** What goes back if the guest never comes: as if they had called the stay off at check-in. */
  public Refund noShow() {
    return terms.price().givingUp(byGuest(terms.startsAt()), notPaid());
  }

  /** What is given up where an instalment was not paid: just what was not paid. */
  Refund unpaid() {
    return terms.price().givingUp(Refund.nothing(currency()), notPaid());
  }

  /**
   * What goes back from which moment on, until the stay is over; the first step is the one that holds now. Instalments that
   * are due later are reckoned to be paid then.
   */
  public List<RefundStep> steps(Side by, Instant now) {
    var steps = new ArrayList<RefundStep>();
    steps.add(step(by, now, notPaid()));
    changes().filter(now::isBefore).filter(terms.endsAt()::isAfter).sorted().forEach(moment -> {
      var step = step(by, moment, instalments.notPaidAt(moment, terms.times(), currency()));
      var last = steps.getLast();
      if (!step.refund().equals(last.refund()) || !step.comesBack().equals(last.comesBack())) {
        steps.add(step);
      }
    });
    return List.copyOf(steps);
  }

  /** What the host keeps if the guest calls the stay off at that moment, for what the stay is now. */
  HostKeeps keepsAt(Instant moment) {
    return inGrace(moment) ? HostKeeps.NOTHING : rule().at(moment, terms);
  }

  /**
   * What of the price of nights and fees stays with the host if the stay becomes that because the guest wants it so: what
   * would stay if they called off, at that moment, what the stay no longer has.
   */
  Money keptFor(Arrangement after, Instant moment) {
    return Stream.concat(Stream.of(keepsAt(moment)), lost.stream()).map(keeps -> keptFor(after, keeps, moment))
        .max(Comparator.naturalOrder()).orElseThrow();
  }

  private Money keptFor(Arrangement after, HostKeeps keeps, Instant moment) {
    var altered = new Cancellation(terms.with(after), confirmedAt, lost, instalments);
    return terms.price().ofHouse().minus(after.price().ofHouse())
        .minus(refund(keeps, moment).ofHouse().minus(altered.refund(keeps, moment).ofHouse()));
  }

  private RefundStep step(Side by, Instant moment, Money notPaid) {
    var refund = terms.price().givingUp(ofPaid(by, moment), notPaid);
    return new RefundStep(moment, refund, refund.total().minus(notPaid));
  }

  /** As if all were paid. */
  private Refund ofPaid(Side by, Instant moment) {
    return by == Side.HOST ? byHost(moment) : byGuest(moment);
  }

  private Money notPaid() {
    return instalments.notPaid(currency());
  }

  private Currency currency() {
    return terms.price().total().currency();
  }

  private Refund byGuest(Instant moment) {
    var now = inGrace(moment) ? terms.price().wholly() : refund(keepsAt(moment), moment);
    return Stream.concat(Stream.of(now), lost.stream().map(keeps -> refund(keeps, moment)))
        .min(Comparator.comparing(Refund::total)).orElseThrow();
  }

  private Refund refund(HostKeeps keeps, Instant moment) {
    return terms.price().refund(keeps, terms.nightsBegun(moment), terms.stay().count());
  }

  /** Everything before check-in, afterwards the nights that have not begun. */
  private Refund byHost(Instant moment) {
    return terms.nightsBegun(moment) == 0 ? terms.price().everything() : refund(HostKeeps.NOTHING, moment);
  }

  private boolean inGrace(Instant moment) {
    return !confirmedAt.isAfter(GRACE_BEFORE.before(terms)) && moment.isBefore(confirmedAt.plus(GRACE));
  }

  private Stream<Instant> changes() {
    var nights = terms.stay().nights().map(terms.times()::checkInOn);
    return Stream.of(Stream.of(confirmedAt.plus(GRACE)), rule().deadlines(terms), nights,
        instalments.changes(terms.times())).flatMap(it -> it);
  }

  private RefundRule rule() {
    return RefundRule.of(terms.policy(), terms.stay());
  }
}
