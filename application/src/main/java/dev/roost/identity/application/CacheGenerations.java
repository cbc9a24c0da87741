package dev.roost.identity.application;

import java.util.UUID;

/** In which generation nodes may use what they keep of sessions; where no cache can be told of a revocation, another one begins. */
public interface CacheGenerations {

  UUID current();

  /** Begins one that there never was; what was kept before counts no more. */
  UUID begin();
}
