package dev.roost.platform;

import java.util.UUID;

/** Makes ids. */
public interface Ids {

  /** A new id, version 7: ids made later sort later. */
  UUID next();
}
