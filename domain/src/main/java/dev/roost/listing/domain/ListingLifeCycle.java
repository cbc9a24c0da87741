package dev.roost.listing.domain;

import static dev.roost.listing.contract.ListingStatus.DELISTED;
import static dev.roost.listing.contract.ListingStatus.DRAFT;
import static dev.roost.listing.contract.ListingStatus.PUBLISHED;
import static dev.roost.listing.contract.ListingStatus.SNOOZED;

import dev.roost.listing.contract.ListingRefusal.StatusNotReachable;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;

/** The one place that says how a listing's status may change, and by whom. */
public final class ListingLifeCycle {

  private static final List<Transition> TRANSITIONS = List.of(
      new Transition(DRAFT, PUBLISHED, "publish", Set.of(Who.OWNER, Who.ROOST)),
      new Transition(DRAFT, DELISTED, "discard", Set.of(Who.OWNER, Who.ADMIN, Who.ROOST)),
      new Transition(PUBLISHED, SNOOZED, "snooze", Set.of(Who.OWNER, Who.ADMIN)),
      new Transition(SNOOZED, PUBLISHED, "unsnooze", Set.of(Who.OWNER)),
      new Transition(PUBLISHED, DELISTED, "delist", Set.of(Who.OWNER, Who.ADMIN, Who.ROOST)),
      new Transition(SNOOZED, DELISTED, "delist", Set.of(Who.OWNER, Who.ADMIN, Who.ROOST)));

  private ListingLifeCycle() {
  }

  public static List<Transition> transitions() {
    return TRANSITIONS;
  }

  static Transition transition(ListingStatus from, ListingStatus to) {
    return TRANSITIONS.stream().filter(one -> one.from() == from && one.to() == to).findFirst()
        .orElseThrow(() -> new Refused(new StatusNotReachable(from, to, reachable(from))));
  }

  private static List<ListingStatus> reachable(ListingStatus from) {
    return TRANSITIONS.stream().filter(one -> one.from() == from).map(Transition::to).toList();
  }

  /** Who may change a status. */
  public enum Who {
    /** The user who answers for the listing. */
    OWNER,
    /** Whoever runs this Roost. */
    ADMIN,
    /** Roost itself, for an import, or as the owner's account ends. */
    ROOST
  }

  /**
   * An allowed change of status.
   *
   * @param name what people call it
   */
  public record Transition(ListingStatus from, ListingStatus to, String name, Set<Who> allowed) {
  }
}
