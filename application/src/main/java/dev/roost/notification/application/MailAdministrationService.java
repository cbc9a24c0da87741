package dev.roost.notification.application;

import dev.roost.notification.api.MailAdministration;
import dev.roost.notification.api.MailView;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MailAdministrationService implements MailAdministration {

  private final Outbox outbox;

  MailAdministrationService(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<MailView> list(Actor admin, @Nullable MailStatus status, PageRequest page) {
    mustBeAdmin(admin, "list mails");
    return outbox.list(status, page);
  }

  private static void mustBeAdmin(Actor actor, String action) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
  }
}
