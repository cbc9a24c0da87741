package dev.roost.privacy.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;

/** What administrators do for those who ask them to be erased. */
public interface ErasureAdministration {

  /** Erases a user, for good; asked again it only tells how far that has come. */
  ErasureView erase(Actor admin, UserId user);

  /** The newest first. */
  Page<ErasureView> list(Actor admin, PageRequest page);
}
