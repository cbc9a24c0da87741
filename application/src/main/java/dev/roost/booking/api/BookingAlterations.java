package dev.roost.booking.api;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/**
 * What guest and hosts do to change a booking that is agreed: one side proposes, the other one answers. Hosts are those who
 * may manage bookings; who may only read the booking sees its alterations.
 */
public interface BookingAlterations {

  /** What the alteration would change, for whoever may read the booking; refused where it could not be done. */
  AlterationPreview preview(Actor actor, BookingId booking, AlterationWish wish);

  /** Proposes it to the other side, at the price it has now, and holds the nights that it adds until the answer is due. */
  Once<AlterationView> propose(Actor actor, IdempotencyKey key, ProposeAlteration command);

  AlterationView get(Actor actor, BookingId booking, AlterationId alteration);

  /** All alterations of a booking, the latest first. */
  Page<AlterationView> list(Actor actor, BookingId booking, PageRequest page);

  /**
   * The asked side agrees. The booking is what was agreed on at once, or as soon as the difference is paid. Done again, it
   * answers the alteration as it is; so do the other answers.
   */
  AlterationView accept(Actor actor, AnswerAlteration command);

  /** The asked side says no; nights that were held are free. */
  AlterationView decline(Actor actor, AnswerAlteration command);

  /** The proposer takes it back before it is answered; nights that were held are free. */
  AlterationView withdraw(Actor actor, AnswerAlteration command);
}
