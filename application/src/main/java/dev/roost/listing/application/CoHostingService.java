package dev.roost.listing.application;

import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import dev.roost.listing.api.CoHosting;
import dev.roost.listing.api.CoHostsView;
import dev.roost.listing.api.CoHostsView.CoHostView;
import dev.roost.listing.api.InvitationView;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.listing.domain.CoHostInvitation;
import dev.roost.listing.domain.CoHostInvitations;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares a listing between hosts. Nobody learns here whether a mail address has an account. */
@Service
class CoHostingService implements CoHosting {

  private static final String SHARE = "say who hosts this listing";

  private final Listings listings;
  private final CoHostInvitations invitations;
  private final People people;
  private final Idempotency idempotency;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  CoHostingService(Listings listings, CoHostInvitations invitations, People people, Idempotency idempotency,
      DomainEvents events, Ids ids, Clock clock) {
    this.listings = listings;
    this.invitations = invitations;
    this.people = people;
    this.idempotency = idempotency;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public CoHostsView view(Actor actor, ListingId id) {
    actor.mustBeUser(Scope.LISTINGS_READ);
    var listing = listings.get(id);
    listing.mustBeOpenTo(actor, "see who hosts this listing");
    return view(actor, listing, listing.version());
  }

  @Override
  @Transactional
  public Once<InvitationView> invite(Actor actor, ListingId id, IdempotencyKey key, String email,
      Set<HostRight> rights) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    var address = CoHostInvitation.checked(email);
    return idempotency.once(actor, "listing.invite-co-host", key, new Invite(id, address, rights),
        InvitationView.class, () -> {
          var listing = listings.lock(id);
          listing.mustGrant(actor, HostRight.OWN, SHARE);
          listing.mustNotBeDelisted();
          var now = clock.instant();
          if (invitations.of(id, now).size() >= CoHostInvitation.MOST) {
            throw new Refused(new TooManyCoHosts(CoHostInvitation.MOST));
          }
          var invitation = CoHostInvitation.create(new InvitationId(ids.next()), id, address,
              people.withEmail(address).orElse(null), rights, now);
          invitations.add(invitation);
          return view(invitation, listing);
        });
  }

  @Override
  @Transactional
  public void withdraw(Actor actor, ListingId id, InvitationId invitation) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    listings.get(id).mustGrant(actor, HostRight.OWN, SHARE);
    var open = lock(invitation);
    if (!open.listing().equals(id)) {
      throw unknown(invitation);
    }
    invitations.remove(invitation);
  }

  @Override
  @Transactional
  public CoHostsView grant(Actor actor, ListingId id, long expectedVersion, UserId coHost, Set<HostRight> rights) {
    actor.mustBeUser(Scope.LISTINGS_WRITE);
    var listing = listings.get(id);
    listing.mustGrant(actor, HostRight.OWN, SHARE);
    listing.mustBeAt(expectedVersion);
    listing.changeRights(coHost, rights);
    return view(actor, listing, store(listing));
  }

  @Override
  @Transactional
  public void remove(Actor actor, ListingId id, long expectedVersion, UserId coHost) {
    var user = actor.mustBeUser(Scope.LISTINGS_WRITE);
    var listing = listings.get(id);
    listing.mustGrant(actor, user.equals(coHost) ? HostRight.VIEW : HostRight.OWN, SHARE);
    listing.mustBeAt(expectedVersion);
    listing.revoke(coHost);
    store(listing);
  }

  @Override
  @Transactional(readOnly = true)
  public List<InvitationView> invitations(Actor actor) {
    var open = invitations.to(actor.mustBeUser(Scope.LISTINGS_READ), clock.instant());
    var offered = listings.find(open.stream().map(CoHostInvitation::listing).distinct().toList()).stream()
        .collect(Collectors.toMap(Listing::id, Function.identity()));
    return open.stream()
        .flatMap(one -> Optional.ofNullable(offered.get(one.listing())).map(listing -> view(one, listing)).stream())
        .toList();
  }

  @Override
  @Transactional
  public void accept(Actor actor, InvitationId invitation) {
    var user = actor.mustBeUser(Scope.LISTINGS_WRITE);
    var open = lock(invitation);
    open.mustBeFor(user, clock.instant());
    var listing = listings.lock(open.listing());
    listing.grant(user, open.rights());
    store(listing);
    invitations.remove(invitation);
  }

  @Override
  @Transactional
  public void decline(Actor actor, InvitationId invitation) {
    var user = actor.mustBeUser(Scope.LISTINGS_WRITE);
    lock(invitation).mustBeFor(user, clock.instant());
    invitations.remove(invitation);
  }

  private long store(Listing listing) {
    var version = listings.save(listing);
    events.publishFrom(listing);
    return version;
  }

  private CoHostInvitation lock(InvitationId invitation) {
    return invitations.lock(invitation).orElseThrow(() -> unknown(invitation));
  }

  private static Refused unknown(InvitationId invitation) {
    return new Refused(new NotFound("co-host invitation", invitation.toString()));
  }

  private CoHostsView view(Actor actor, Listing listing, long version) {
    var coHosts = listing.snapshot().coHosts().rights();
    var known = people.find(coHosts.keySet());
    var open = actor.is(listing.owner())
        ? invitations.of(listing.id(), clock.instant())
        : List.<CoHostInvitation>of();
    return new CoHostsView(version, listing.owner(),
        coHosts.entrySet().stream().map(entry -> view(entry.getKey(), known, entry.getValue())).toList(),
        open.stream().map(one -> view(one, listing)).toList());
  }

  private static CoHostView view(UserId user, Map<UserId, Person> known, Set<HostRight> rights) {
    var person = known.get(user);
    return new CoHostView(user, person == null ? "" : person.name(), rights);
  }

  private static InvitationView view(CoHostInvitation invitation, Listing listing) {
    return new InvitationView(invitation.id(), invitation.listing(), listing.snapshot().content().title(),
        invitation.email(), invitation.rights(), invitation.expiresAt());
  }

  /** What an idempotency key stands for. */
  private record Invite(ListingId listing, String email, Set<HostRight> rights) {
  }
}
