package dev.roost.privacy.application;

import dev.roost.privacy.api.AuditEntryView;
import dev.roost.privacy.api.AuditReading;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AuditReadingService implements AuditReading {

  private final AuditLog log;

  AuditReadingService(AuditLog log) {
    this.log = log;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<AuditEntryView> list(Actor admin, @Nullable UserId by, @Nullable UserId about, PageRequest page) {
    admin.mustBeUser(Scope.ADMIN);
    if (!admin.isAdmin()) {
      throw new Refused(new NotAllowed("read the audit log"));
    }
    return log.list(by, about, page);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<AuditEntryView> aboutMe(Actor actor, PageRequest page) {
    return log.list(null, actor.mustBeUser(Scope.PROFILE_READ), page);
  }
}
