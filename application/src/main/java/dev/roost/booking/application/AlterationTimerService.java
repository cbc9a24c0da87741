package dev.roost.booking.application;

import dev.roost.booking.api.AlterationTimers;
import dev.roost.booking.contract.AlterationId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class AlterationTimerService implements AlterationTimers {
  private static final Logger LOG = LoggerFactory.getLogger(AlterationTimerService.class);

  private final DueAlterations due;
  private final DueAlterationStep step;

  AlterationTimerService(DueAlterations due, DueAlterationStep step) {
    this.due = due;
    this.step = step;
  }

  /** Not in one transaction: each alteration has its own, so that one that fails takes no other with it. */
  @Override
  public int advanceDue(Actor system, int atMost) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("advance alterations"));
    }
    return Math.toIntExact(due.find(atMost).stream().filter(this::advance).count());
  }

  private boolean advance(AlterationId alteration) {
    try {
      return step.advance(alteration);
    } catch (RuntimeException failure) {
      LOG.error("Alteration {} could not be brought forward; it will be tried again", alteration, failure);
      due.postpone(alteration, failure.toString());
      return false;
    }
  }
}
