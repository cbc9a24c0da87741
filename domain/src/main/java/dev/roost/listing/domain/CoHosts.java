package dev.roost.listing.domain;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/** Who hosts a listing beside its owner, and what each may do; everyone of them may see it. */
@ValueObject
public record CoHosts(Map<UserId, Set<HostRight>> rights) {

  public static final CoHosts NONE = new CoHosts(Map.of());
  /** Most co-hosts of one listing. */
  public static final int MOST = 10;

  public CoHosts {
    if (rights.size() > MOST) {
      throw new Refused(new TooManyCoHosts(MOST));
    }
    rights = rights.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> grantable(entry.getValue())));
  }

  public Set<HostRight> of(UserId user) {
    return rights.getOrDefault(user, Set.of());
  }

  CoHosts with(UserId user, Set<HostRight> granted) {
    var more = new HashMap<>(rights);
    more.put(user, granted);
    return new CoHosts(more);
  }

  CoHosts without(UserId user) {
    var fewer = new HashMap<>(rights);
    if (fewer.remove(user) == null) {
      throw new Refused(new NotFound("co-host", user.toString()));
    }
    return new CoHosts(fewer);
  }

  /** What can be granted of these: never the owner's own right, always that of seeing the listing. */
  static Set<HostRight> grantable(Set<HostRight> rights) {
    var granted = EnumSet.of(HostRight.VIEW);
    granted.addAll(rights);
    granted.remove(HostRight.OWN);
    return Set.copyOf(granted);
  }
}
