package roosttest.privacy;

import dev.roost.privacy.application.AuditLog;

class InMemoryAuditLogTest extends AuditLogContract {

  private final AuditLog log = new InMemoryAuditLog();

  @Override
  protected AuditLog log() {
    return log;
  }
}
