package dev.roost.privacy.api;

import dev.roost.privacy.contract.InTheWay;
import dev.roost.shared.Actor;
import java.util.List;

/** What users can do about being erased themselves. */
public interface OwnErasure {

  /** What has to end first; empty where nothing has. */
  List<InTheWay> inTheWay(Actor actor);

  /** Erases whoever asks, for good. Nobody is let in with the account any more when this returns. */
  ErasureView erase(Actor actor, EraseAccount command);
}
