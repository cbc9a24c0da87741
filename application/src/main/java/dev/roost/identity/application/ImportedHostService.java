package dev.roost.identity.application;

import static java.util.stream.Collectors.toMap;

import dev.roost.identity.api.ImportHost;
import dev.roost.identity.api.ImportedHosts;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.identity.domain.Users;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ImportedHostService implements ImportedHosts {

  private final Users users;
  private final Ids ids;
  private final Clock clock;

  ImportedHostService(Users users, Ids ids, Clock clock) {
    this.users = users;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Map<String, UserId> importHosts(Actor system, List<ImportHost> hosts) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("import hosts"));
    }
    var now = clock.instant();
    var byReference = new LinkedHashMap<ExternalReference, ImportedHost>();
    for (var host : hosts) {
      var imported = imported(host, now);
      byReference.put(imported.reference(), imported);
    }
    return users.takeIn(byReference.values()).entrySet().stream()
        .collect(toMap(taken -> taken.getKey().value(), Map.Entry::getValue));
  }

  private ImportedHost imported(ImportHost host, Instant now) {
    return new ImportedHost(new UserId(ids.next()), new ExternalReference(host.externalReference()), host.name(),
        Objects.requireNonNullElse(host.about(), ""), Objects.requireNonNullElse(host.memberSince(), now));
  }
}
