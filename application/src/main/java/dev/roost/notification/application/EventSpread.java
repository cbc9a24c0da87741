package dev.roost.notification.application;

import static java.util.stream.Collectors.toSet;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.application.EventLog.Logged;
import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.platform.Ids;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the feed as any other reader does, and plans what is to be sent to whom. */
@Component
class EventSpread {

  private static final Set<EventType> ALL = EnumSet.allOf(EventType.class);

  private final SpreadProgress progress;
  private final EventLog log;
  private final ListingFacts listings;
  private final WebhookEndpoints endpoints;
  private final Deliveries deliveries;
  private final Ids ids;
  private final TransactionOperations transactions;

  EventSpread(SpreadProgress progress, EventLog log, ListingFacts listings, WebhookEndpoints endpoints,
      Deliveries deliveries, Ids ids, TransactionOperations transactions) {
    this.progress = progress;
    this.log = log;
    this.listings = listings;
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.ids = ids;
    this.transactions = transactions;
  }

  /**
   * Hands on what is new.
   *
   * @return how much that was; as much as asked for means that there may be more
   */
  int spread(int atMost) {
    return Objects.requireNonNull(
        transactions.execute(_ -> progress.lock().map(position -> spread(position, atMost)).orElse(0)));
  }

  private int spread(Position after, int atMost) {
    var horizon = log.horizon();
    var events = log.read(Readers.all(), ALL, after, horizon, atMost);
    if (!events.isEmpty()) {
      deliveries.plan(planned(events));
    }
    progress.move(events.size() < atMost ? horizon : events.getLast().position());
    return events.size();
  }

  private List<Planned> planned(List<Logged> events) {
    var facts = listings.find(events.stream().flatMap(EventSpread::listing).collect(toSet()));
    var concerned = new HashSet<UserId>();
    events.forEach(it -> concerned.addAll(concerned(it, facts)));
    var wanted = endpoints.enabledOf(concerned);
    var planned = new ArrayList<Planned>();
    for (var logged : events) {
      var users = concerned(logged, facts);
      wanted.stream().filter(it -> users.contains(it.owner())).filter(it -> wants(it, logged)).forEach(
          it -> planned.add(new Planned(new DeliveryId(ids.next()), it.id(), logged.event().id())));
    }
    return planned;
  }

  private static boolean wants(WebhookEndpoint endpoint, Logged logged) {
    return endpoint.wish().types().contains(logged.event().type());
  }

  /** The same people as those who read it in the feed. */
  private static Set<UserId> concerned(Logged logged, Map<ListingId, Facts> facts) {
    var users = new HashSet<UserId>();
    if (logged.user() != null) {
      users.add(logged.user());
    }
    listing(logged).filter(facts::containsKey)
        .forEach(id -> users.addAll(hosts(Objects.requireNonNull(facts.get(id)))));
    return users;
  }

  private static Set<UserId> hosts(Facts listing) {
    return Stream.concat(Stream.of(listing.owner()),
        listing.rights().keySet().stream().filter(user -> listing.grants(user, HostRight.VIEW))).collect(toSet());
  }

  private static Stream<ListingId> listing(Logged logged) {
    var listing = logged.event().data().listing();
    return listing == null ? Stream.empty() : Stream.of(new ListingId(listing));
  }
}
