package dev.roost.notification.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.notification.api.DeliveryDetails;
import dev.roost.notification.api.DeliveryView;
import dev.roost.notification.api.OwnDeliveries;
import dev.roost.notification.api.ReplaySpan;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.NotificationRefusal.TooManyEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnDeliveryService implements OwnDeliveries {

  private static final int MOST = 1_000;

  private final EndpointAccess access;
  private final Deliveries deliveries;
  private final EventLog log;
  private final ListingRights rights;
  private final Ids ids;

  OwnDeliveryService(EndpointAccess access, Deliveries deliveries, EventLog log, ListingRights rights, Ids ids) {
    this.access = access;
    this.deliveries = deliveries;
    this.log = log;
    this.rights = rights;
    this.ids = ids;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<DeliveryView> list(Actor owner, EndpointId endpoint, @Nullable DeliveryStatus status, PageRequest page) {
    return deliveries.list(access.find(owner, endpoint).id(), status, page);
  }

  @Override
  @Transactional(readOnly = true)
  public DeliveryDetails get(Actor owner, EndpointId endpoint, DeliveryId delivery) {
    var found = find(access.find(owner, endpoint).id(), delivery);
    return new DeliveryDetails(found, EventBody.of(found.event()), deliveries.log(delivery));
  }

  @Override
  @Transactional
  public DeliveryView replay(Actor owner, EndpointId endpoint, DeliveryId delivery) {
    var found = find(access.lock(owner, endpoint).id(), delivery);
    deliveries.replay(List.of(new Planned(found.id(), endpoint, found.event().id())));
    return find(endpoint, delivery);
  }

  @Override
  @Transactional
  public int replay(Actor owner, ReplaySpan command) {
    var endpoint = access.lock(owner, command.endpoint());
    var readers = new Readers(false, endpoint.owner(), rights.listingsWith(endpoint.owner(), HostRight.VIEW));
    var found = log.between(readers, endpoint.wish().types(), command.from(), command.to(), MOST + 1);
    if (found.size() > MOST) {
      throw new Refused(new TooManyEvents(MOST));
    }
    deliveries.replay(found.stream().map(it -> new Planned(new DeliveryId(ids.next()), endpoint.id(), it.id()))
        .toList());
    return found.size();
  }

  private DeliveryView find(EndpointId endpoint, DeliveryId delivery) {
    return deliveries.find(endpoint, delivery)
        .orElseThrow(() -> new Refused(new NotFound("delivery", delivery.toString())));
  }
}
