package dev.roost.booking.application;

import dev.roost.booking.contract.AlterationId;
import java.util.List;

/** Alterations for which Roost's clock has something to do. */
public interface DueAlterations {

  /** Those whose time has come by the database's clock, longest due first. Looks only, locks nothing. */
  List<AlterationId> find(int atMost);

  /** Remembers that one failed, and puts it off: a second at first, twice as long each time, an hour at most. */
  void postpone(AlterationId alteration, String error);
}
