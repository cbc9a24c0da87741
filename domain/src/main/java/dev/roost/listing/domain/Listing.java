package dev.roost.listing.domain;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingDelisted;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingSnoozed;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.PhotoId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A place that is rented out as a whole. What guests see of it stays complete as long as it is on the market, and
 * nothing of it changes once it has left the market for good.
 */
@AggregateRoot
public final class Listing extends Aggregate {

  private final @Nullable ListingSnapshot stored;
  private ListingSnapshot current;

  private Listing(@Nullable ListingSnapshot stored, ListingSnapshot current) {
    super(current.version());
    this.stored = stored;
    this.current = current;
  }

  /** Begins a listing that only its owner sees. */
  public static Listing createDraft(ListingId id, UserId owner, @Nullable ExternalReference reference,
      ListingContent content, PhotoAlbum photos) {
    return new Listing(null, new ListingSnapshot(id, 0, owner, reference, ListingStatus.DRAFT, content, photos,
        CoHosts.NONE, null));
  }

  /** For loading only: raises nothing. */
  public static Listing restore(ListingSnapshot snapshot) {
    return new Listing(snapshot, snapshot);
  }

  /** Changes what is said of the place. */
  public void edit(ListingChange change, Completeness completeness) {
    changeGuestView(current.with(current.content().with(change)), completeness);
  }

  /** Refuses a further photo before anybody works on it. */
  public void mustTakeOneMorePhoto() {
    mustNotBeDelisted();
    current.photos().mustTakeOneMore();
  }

  public void addPhoto(Photo photo, Completeness completeness) {
    changeGuestView(current.with(current.photos().with(photo)), completeness);
  }

  public void captionPhoto(PhotoId photo, String caption, Completeness completeness) {
    changeGuestView(current.with(current.photos().captioned(photo, caption)), completeness);
  }

  /** The first of the order becomes the cover. */
  public void orderPhotos(List<PhotoId> order, Completeness completeness) {
    changeGuestView(current.with(current.photos().ordered(order)), completeness);
  }

  /** The photo that is gone, so that its files can go as well. */
  public Photo removePhoto(PhotoId photo, Completeness completeness) {
    var removed = current.photos().get(photo);
    changeGuestView(current.with(current.photos().without(photo)), completeness);
    return removed;
  }

  /** Takes over content and photos from the system that the listing's reference names. */
  public void replace(ListingContent content, PhotoAlbum photos, Completeness completeness) {
    changeGuestView(current.with(content).with(photos), completeness);
  }

  /** Lets somebody host as well, or changes what a co-host may do. */
  public void grant(UserId coHost, Set<HostRight> rights) {
    mustNotBeDelisted();
    if (coHost.equals(owner())) {
      throw new Refused(new InvalidField("user", "must not be the owner, who may do everything"));
    }
    current = current.with(current.coHosts().with(coHost, rights));
  }

  /** Changes what somebody who is a co-host already may do. */
  public void changeRights(UserId coHost, Set<HostRight> rights) {
    if (rightsOf(coHost).isEmpty()) {
      throw new Refused(new NotFound("co-host", coHost.toString()));
    }
    grant(coHost, rights);
  }

  public void revoke(UserId coHost) {
    current = current.with(current.coHosts().without(coHost));
  }

  /**
   * Publishes, snoozes or delists; nothing happens where that is the status already.
   *
   * @param elsewhere what other contexts miss, such as a price; matters for publishing only
   */
  public void moveTo(ListingStatus target, Actor actor, Completeness completeness, List<Missing> elsewhere,
      Instant now) {
    var access = access();
    access.mustSee(actor);
    var roles = access.roles(actor);
    if (roles.isEmpty()) {
      throw new Refused(new NotAllowed("change the status"));
    }
    if (target == status()) {
      return;
    }
    var transition = ListingLifeCycle.transition(status(), target);
    if (transition.allowed().stream().noneMatch(roles::contains)) {
      throw new Refused(new NotAllowed(transition.name()));
    }
    if (target == ListingStatus.PUBLISHED) {
      mustLackNothing(Stream.concat(missing(completeness).stream(), elsewhere.stream()).toList());
    }
    enter(target, now);
  }

  /** What is missing here before guests may see it. */
  public List<Missing> missing(Completeness completeness) {
    return completeness.missing(current.content(), current.photos());
  }

  public Set<HostRight> rightsOf(UserId user) {
    return access().rightsOf(user);
  }

  /** Refuses whoever has not this right, strangers as if there were no such listing. */
  public void mustGrant(Actor actor, HostRight right, String action) {
    access().mustGrant(actor, right, action);
  }

  /** Refuses a change that was made to another version than this. */
  public void mustBeAt(long expectedVersion) {
    if (expectedVersion != version()) {
      throw new Refused(new VersionStale("listing", version()));
    }
  }

  /** Refuses whoever may not see the listing at all. */
  public void mustBeVisibleTo(Actor actor) {
    access().mustSee(actor);
  }

  /** Refuses whoever does not see it as its hosts do. */
  public void mustBeOpenTo(Actor actor, String action) {
    if (!isOpenTo(actor)) {
      mustBeVisibleTo(actor);
      throw new Refused(new NotAllowed(action));
    }
  }

  /** Whether this is for the asker what it is for its hosts: whatever its status, with the exact address. */
  public boolean isOpenTo(Actor actor) {
    return access().seesAll(actor);
  }

  /** Whether there is something to store. */
  public boolean isChanged() { return !current.equals(stored); }

  /** Whether its co-hosts, or what they may do, are to be stored. */
  public boolean hasOtherCoHosts() {
    return stored == null || !current.coHosts().equals(stored.coHosts());
  }

  public ListingId id() {
    return current.id();
  }

  public UserId owner() {
    return current.owner();
  }

  public ListingStatus status() {
    return current.status();
  }

  public ListingSnapshot snapshot() {
    return current;
  }

  private void changeGuestView(ListingSnapshot changed, Completeness completeness) {
    mustNotBeDelisted();
    if (changed.equals(current)) {
      return;
    }
    var isPublished = status() == ListingStatus.PUBLISHED;
    if (isPublished) {
      mustLackNothing(completeness.missing(changed.content(), changed.photos()));
    }
    current = changed;
    if (isPublished) {
      raise(new ListingChanged(id()));
    }
  }

  private void enter(ListingStatus target, Instant now) {
    var published = target == ListingStatus.PUBLISHED
        ? Objects.requireNonNullElse(current.publishedAt(), now)
        : current.publishedAt();
    current = current.in(target, published);
    switch (target) {
      case PUBLISHED -> raise(new ListingPublished(id()));
      case SNOOZED -> raise(new ListingSnoozed(id()));
      case DELISTED -> raise(new ListingDelisted(id()));
      case DRAFT -> throw new IllegalStateException("Nothing becomes a draft again");
    }
  }

  /** Refuses every change once the listing has left the market for good. */
  public void mustNotBeDelisted() {
    if (status() == ListingStatus.DELISTED) {
      throw new Refused(new ListingIsDelisted());
    }
  }

  private static void mustLackNothing(List<Missing> missing) {
    if (!missing.isEmpty()) {
      throw new Refused(new NotReadyToPublish(missing));
    }
  }

  private ListingAccess access() {
    return new ListingAccess(current);
  }
}
