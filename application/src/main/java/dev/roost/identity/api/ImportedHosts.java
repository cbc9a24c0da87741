package dev.roost.identity.api;

import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Map;

/** Hosts that come from other systems. They cannot log in before they were invited. */
public interface ImportedHosts {

  /**
   * Takes the hosts in, a few statements for all of them. Who is known by the reference keeps the id; name and text follow
   * the other system until the host has joined, and are the host's own from then on. For Roost itself only.
   *
   * @param hosts any number; of two with the same reference the last counts
   * @return each reference with its user
   */
  Map<String, UserId> importHosts(Actor system, List<ImportHost> hosts);
}
